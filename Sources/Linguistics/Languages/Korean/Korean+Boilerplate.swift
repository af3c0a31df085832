extension LanguageData {
  /// Phrases of Korean that give away boilerplate.
  static let koreanBoilerplate = [
    BoilerplatePhrases(
      .navigation,
      anywhere: """
        본문 바로가기 | 본문으로 바로가기 | 메뉴 바로가기 | 맨 위로 | 위로 가기 | 이전 글 | 다음 글 | 이전 기사 | 다음 기사 | 기사 인쇄
        더 보기 | 전체 보기 | 사이트맵
        """,
      alone: """
        홈 | 메뉴 | 검색 | 뉴스 | 정치 | 경제 | 문화 | 스포츠 | 날씨 | 문의 | 문의하기 | 회사소개 | 소개 | 도움말 | 로그인 | 회원가입
        로그아웃 | 마이페이지 | 다음 | 이전 | 뒤로 | 인쇄 | 프린트 | 보관함 | 카테고리 | 닫기 | 취소 | 사회 | 국제 | 연예 | 오피니언
        동영상 | 포토 | 더보기
        """
    ),
    BoilerplatePhrases(
      .share,
      anywhere: "공유하기 | 페이스북으로 공유 | 트위터로 공유 | 카카오톡으로 공유 | 링크 복사 | url 복사 | 팔로우하기 | 이메일로 보내기",
      alone: "공유 | 페이스북 | 트위터 | 카카오톡 | 카카오스토리 | 네이버 | 밴드 | 스크랩 | 팔로우"
    ),
    BoilerplatePhrases(
      .consent,
      anywhere: "쿠키를 사용 | 쿠키 사용 | 모두 동의 | 개인정보 설정",
      alone: "쿠키 | 동의 | 거부"
    ),
    BoilerplatePhrases(
      .commentForm,
      anywhere: """
        댓글 달기 | 댓글 쓰기 | 댓글 남기기 | 답글 남기기 | 댓글을 입력 | 응답 취소 | 이메일은 공개되지 않습니다 | 이메일 주소는 공개되지 않습니다
        필수 항목은 | 필수 필드는 | 로그인 후 댓글 | 댓글이 없습니다 | 신고하기 | 비밀번호 찾기
        """,
      alone: "댓글 | 답글 | 이름 | 이메일 | 웹사이트 | 의견"
    ),
    BoilerplatePhrases(
      .related,
      anywhere: """
        관련 기사 | 관련기사 | 관련 뉴스 | 관련 글 | 추천 기사 | 인기 기사 | 많이 본 뉴스 | 많이 본 기사 | 최신 기사 | 최신 뉴스 | 최근 글
        계속 읽기 | 자세히 보기 | 함께 보면 좋은 | 주요 뉴스 | 다른 기사
        """,
      alone: "태그 | 관련 | 추천 | 인기 | 최신 | 주요뉴스 | 관련기사"
    ),
    BoilerplatePhrases(
      .newsletter,
      anywhere: "뉴스레터 구독 | 구독하기 | 구독 신청 | 이메일을 입력 | 무료 구독",
      alone: "뉴스레터 | 구독"
    ),
    BoilerplatePhrases(
      .legal,
      anywhere: """
        무단 전재 | 무단전재 | 재배포 금지 | 저작권자 | 모든 권리 | 이용약관 | 개인정보처리방침 | 개인정보 처리방침 | 청소년보호정책 | 사업자등록번호
        """,
      alone: "저작권 | 약관 | 광고문의 | 제휴문의"
    ),
    BoilerplatePhrases(
      .signature,
      anywhere: "본 메일은 | 이 메일은 | 잘못 수신 | 에서 보냄"
    ),
    BoilerplatePhrases(
      .other,
      anywhere: "광고 | 협찬 | 여기를 클릭 | 기자 구독 | 제보하기",
      alone: "광고 | 협찬 | 연합뉴스"
    ),
  ]
}
