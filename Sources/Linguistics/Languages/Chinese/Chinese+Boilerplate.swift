extension LanguageData {
  /// Phrases of Chinese that give away boilerplate.
  static let chineseBoilerplate = [
    BoilerplatePhrases(
      .navigation,
      anywhere: """
        跳至内容 | 跳到内容 | 跳转到内容 | 返回顶部 | 回到顶部 | 返回首页 | 当前位置 | 上一篇 | 下一篇 | 阅读时间 | 打印本页 | 查看更多 | 查看全部
        加载更多 | 网站地图 | 跳至主內容 | 回到頂部 | 返回頂部 | 回首頁 | 更多新聞
        """,
      alone: """
        首页 | 首頁 | 菜单 | 選單 | 搜索 | 搜尋 | 新闻 | 新聞 | 政治 | 经济 | 經濟 | 文化 | 体育 | 體育 | 天气 | 天氣 | 联系我们
        聯絡我們 | 关于我们 | 關於我們 | 帮助 | 幫助 | 登录 | 登入 | 注册 | 註冊 | 退出 | 登出 | 我的账户 | 下一页 | 上一页 | 返回 | 打印
        归档 | 分类 | 关闭 | 取消 | 导航 | 设为首页 | 加入收藏
        """
    ),
    BoilerplatePhrases(
      .share,
      anywhere: "分享到 | 分享至 | 分享本文 | 转发到 | 关注我们 | 追蹤我們 | 复制链接 | 複製連結 | 扫描二维码 | 扫一扫 | 微信扫",
      alone: "分享 | 转发 | 关注 | 微信 | 微博 | 收藏"
    ),
    BoilerplatePhrases(
      .consent,
      anywhere: "我们使用 | 使用cookie | 接受所有 | 隐私设置 | 您的同意 | 接受全部",
      alone: "接受 | 同意 | 拒绝"
    ),
    BoilerplatePhrases(
      .commentForm,
      anywhere: """
        发表评论 | 发表回复 | 添加评论 | 写评论 | 我要评论 | 取消回复 | 您的电子邮箱地址不会被公开 | 您的邮箱地址不会被公开 | 必填项已用 | 登录后评论
        登录后发表 | 暂无评论 | 评论已关闭 | 举报评论 | 發表留言 | 發佈留言 | 發表迴響 | 取消回覆 | 必填欄位標示 | 忘记密码
        """,
      alone: "评论 | 留言 | 回复 | 回覆 | 姓名 | 邮箱 | 网站 | 跟帖"
    ),
    BoilerplatePhrases(
      .related,
      anywhere: """
        相关文章 | 相关新闻 | 相关阅读 | 相关链接 | 推荐阅读 | 热门文章 | 热门新闻 | 最新文章 | 最新消息 | 更多文章 | 猜你喜欢 | 延伸阅读 | 阅读更多
        阅读全文 | 阅读原文 | 相關文章 | 相關新聞 | 推薦閱讀 | 延伸閱讀 | 熱門文章 | 更多相关
        """,
      alone: "标签 | 標籤 | 相关 | 推荐 | 热门 | 相關 | 推薦 | 熱門"
    ),
    BoilerplatePhrases(
      .newsletter,
      anywhere: "订阅我们 | 订阅邮件 | 输入您的邮箱 | 訂閱電子報 | 取消订阅",
      alone: "订阅 | 訂閱 | 电子报 | 電子報"
    ),
    BoilerplatePhrases(
      .legal,
      anywhere: """
        版权所有 | 版權所有 | 保留所有权利 | 保留一切权利 | 使用条款 | 隐私政策 | 免责声明 | 未经授权 | 未经许可 | 转载请注明 | 不得转载 | 备案号
        icp备 | 隱私權政策 | 使用條款 | 免責聲明
        """,
      alone: "隐私 | 法律声明 | 广告服务"
    ),
    BoilerplatePhrases(
      .signature,
      anywhere: "本邮件及其附件 | 本邮件可能包含 | 如果您误收 | 发自我的 | 此致敬礼"
    ),
    BoilerplatePhrases(
      .other,
      anywhere: "广告 | 赞助内容 | 点击这里 | 点击查看 | 责任编辑 | 责编 | 图片来源 | 点击放大",
      alone: "广告 | 廣告 | 赞助"
    ),
  ]
}
