extension LanguageData {
  /// Phrases of Japanese that give away boilerplate.
  static let japaneseBoilerplate = [
    BoilerplatePhrases(
      .navigation,
      anywhere: """
        コンテンツへスキップ | 本文へ移動 | 本文へスキップ | ページの先頭へ | ページトップへ | トップへ戻る | ページの先頭に戻る | 前の記事 | 次の記事
        この記事を印刷 | もっと見る | すべて見る | 続きを見る | サイトマップ
        """,
      alone: """
        ホーム | トップ | トップページ | メニュー | 検索 | ニュース | 政治 | 経済 | 文化 | スポーツ | 天気 | お問い合わせ | お問合せ | 会社概要
        私たちについて | ヘルプ | ログイン | 新規登録 | 会員登録 | ログアウト | マイページ | 次へ | 前へ | 戻る | 印刷 | アーカイブ | カテゴリー
        カテゴリ | 閉じる | キャンセル | 特集 | 動画 | 写真
        """
    ),
    BoilerplatePhrases(
      .share,
      anywhere: "シェアする | ツイートする | で共有 | をフォロー | フォローする | リンクをコピー | で送る | 友達に教える",
      alone: "シェア | ツイート | 共有 | フォロー | いいね | はてなブックマーク | 保存"
    ),
    BoilerplatePhrases(
      .consent,
      anywhere: "クッキーを使用 | cookieを使用 | すべて受け入れる | 同意する | プライバシー設定",
      alone: "クッキー | 同意 | 拒否"
    ),
    BoilerplatePhrases(
      .commentForm,
      anywhere: """
        コメントを残す | コメントを書く | コメントする | コメントを投稿 | 返信をキャンセル | メールアドレスが公開されることはありません | が付いている欄は必須項目です
        必須項目です | コメントはまだありません | コメントは受け付けていません | ログインしてコメント | 違反を報告 | パスワードをお忘れ
        """,
      alone: "コメント | 返信 | 返信する | 名前 | メールアドレス | サイト"
    ),
    BoilerplatePhrases(
      .related,
      anywhere: """
        関連記事 | 関連ニュース | あわせて読みたい | おすすめ記事 | おすすめの記事 | 人気記事 | 人気の記事 | 最新記事 | 最近の投稿 | 新着記事 | 続きを読む
        記事一覧 | この記事を読んだ人 | ランキング | もっと読む
        """,
      alone: "タグ | 関連 | おすすめ | 人気 | 新着 | 関連リンク"
    ),
    BoilerplatePhrases(
      .newsletter,
      anywhere: "メールマガジン | メルマガ登録 | ニュースレターに登録 | 購読する | 無料会員登録 | 有料会員限定 | 会員限定",
      alone: "購読 | メルマガ | ニュースレター | 購読申し込み"
    ),
    BoilerplatePhrases(
      .legal,
      anywhere: "無断転載 | 無断複製 | 著作権は | 利用規約 | プライバシーポリシー | 個人情報保護 | 特定商取引法 | 免責事項 | すべての権利",
      alone: "著作権 | 広告掲載 | 個人情報"
    ),
    BoilerplatePhrases(
      .signature,
      anywhere: "このメールには | 誤って受信 | 本メールおよび | から送信"
    ),
    BoilerplatePhrases(
      .other,
      anywhere: "広告 | スポンサーリンク | ここをクリック | 画像を拡大 | 写真を拡大",
      alone: "広告 | スポンサー | pr"
    ),
  ]
}
