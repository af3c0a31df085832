import Testing

/// A text in a charset that is older than Unicode.
struct LegacyText: CustomTestStringConvertible, Sendable {
  let charset: String
  let text: String

  /// Its bytes, as hexadecimal digits.
  private let digits: String

  private init(_ charset: String, _ text: String, _ digits: String) {
    self.charset = charset
    self.text = text
    self.digits = digits
  }

  var testDescription: String { "\(charset): \(text)" }

  var bytes: [UInt8] {
    let digits = digits.filter(\.isHexDigit).compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count - 1, by: 2).map {
      UInt8(digits[$0] << 4 | digits[$0 + 1])
    }
  }

  // As Python's codecs encode them.
  static let all = [
    LegacyText(
      "windows-1251",
      "Письмо от 3 мая 1912 года. Дорогая сестра! Пишу тебе из Одессы.",
      """
      cfe8f1fcecee20eef2203320ece0ff203139313220e3eee4e02e20c4eef0eee3e0ff20f1e5f1f2f0e02120cf
      e8f8f320f2e5e1e520e8e720cee4e5f1f1fb2e
      """
    ),
    LegacyText(
      "windows-1251",
      "У 1918 році в Києві було проголошено незалежність. Їхні діти жили у Львові.",
      """
      d3203139313820f0eef6b320e220cae8bae2b320e1f3ebee20eff0eee3eeebeef8e5edee20ede5e7e0ebe5e6
      edb3f1f2fc2e20aff5edb320e4b3f2e820e6e8ebe820f320cbfce2eee2b32e
      """
    ),
    LegacyText(
      "KOI8-U",
      "В 1943 году отец вернулся с фронта, и снег шёл весь день.",
      """
      f7203139343320c7cfc4d520cfd4c5c320d7c5d2ced5ccd3d120d320c6d2cfced4c12c20c920d3cec5c720db
      a3cc20d7c5d3d820c4c5ced82e
      """
    ),
    LegacyText(
      "KOI8-U",
      "Листопад 1905 року. Ґрунти тут родючі, і селяни їздять на ярмарок.",
      """
      ecc9d3d4cfd0c1c4203139303520d2cfcbd52e20bdd2d5ced4c920d4d5d420d2cfc4c0dea62c20a620d3c5cc
      d1cec920a7dac4d1d4d820cec120d1d2cdc1d2cfcb2e
      """
    ),
    LegacyText(
      "IBM866",
      "В 1943 году отец вернулся с фронта, и снег шёл весь день.",
      """
      82203139343320a3aea4e320aee2a5e620a2a5e0ade3abe1ef20e120e4e0aeade2a02c20a820e1ada5a320e8
      f1ab20a2a5e1ec20a4a5adec2e
      """
    ),
    LegacyText(
      "ISO-8859-5",
      "Письмо от 3 мая 1912 года. Дорогая сестра! Пишу тебе из Одессы.",
      """
      bfd8e1ecdcde20dee2203320dcd0ef203139313220d3ded4d02e20b4dee0ded3d0ef20e1d5e1e2e0d02120bf
      d8e8e320e2d5d1d520d8d720bed4d5e1e1eb2e
      """
    ),
    LegacyText(
      "windows-1253",
      "Άρχισε η επανάσταση το 1821. Ο πατέρας μου γεννήθηκε στην Αθήνα.",
      """
      a2f1f7e9f3e520e720e5f0e1eddcf3f4e1f3e720f4ef20313832312e20cf20f0e1f4ddf1e1f220eceff520e3
      e5ededdee8e7eae520f3f4e7ed20c1e8deede12e
      """
    ),
    LegacyText(
      "ISO-8859-7",
      "Άρχισε η επανάσταση το 1821. Ο πατέρας μου γεννήθηκε στην Αθήνα.",
      """
      b6f1f7e9f3e520e720e5f0e1eddcf3f4e1f3e720f4ef20313832312e20cf20f0e1f4ddf1e1f220eceff520e3
      e5ededdee8e7eae520f3f4e7ed20c1e8deede12e
      """
    ),
    LegacyText(
      "windows-1250",
      "W 1920 roku żołnierze wrócili do domu. Łódź była miastem włókniarzy.",
      """
      57203139323020726f6b7520bf6fb36e6965727a65207772f363696c6920646f20646f6d752e20a3f3649f20
      6279b361206d69617374656d2077b3f36b6e6961727a792e
      """
    ),
    LegacyText(
      "ISO-8859-2",
      "W 1920 roku żołnierze wrócili do domu. Łódź była miastem włókniarzy.",
      """
      57203139323020726f6b7520bf6fb36e6965727a65207772f363696c6920646f20646f6d752e20a3f364bc20
      6279b361206d69617374656d2077b3f36b6e6961727a792e
      """
    ),
    LegacyText(
      "Shift_JIS",
      "昭和二十年八月十五日、戦争が終わった。私たちは広島へ行きました。①",
      """
      8fba986193f18f5c944e94aa8c8e8f5c8cdc93fa814190ed918882aa8f4982ed82c182bd81428e8482bd82bf
      82cd8d4c938782d68d7382ab82dc82b582bd81428740
      """
    ),
    LegacyText(
      "EUC-JP",
      "昭和二十年八月十五日、戦争が終わった。私たちは広島へ行きました。",
      """
      bebccfc2c6f3bdbdc7afc8acb7eebdbdb8dec6fca1a2c0efc1e8a4acbdaaa4efa4c3a4bfa1a3bbe4a4bfa4c1
      a4cfb9adc5e7a4d8b9d4a4ada4dea4b7a4bfa1a3
      """
    ),
    LegacyText(
      "GB18030",
      "一九四九年十月一日，中华人民共和国成立。他在北京的家里听广播。",
      """
      d2bbbec5cbc4bec5c4eacaaed4c2d2bbc8d5a3acd6d0bbaac8cbc3f1b9b2bacdb9fab3c9c1a2a1a3cbfbd4da
      b1b1bea9b5c4bcd2c0efccfdb9e3b2a5a1a3
      """
    ),
    LegacyText(
      "Big5",
      "民國三十八年，政府遷臺。他在臺北的家裡聽廣播。",
      """
      a5c1b0eaa454a451a44ba67ea141ac46a9b2be45bb4fa143a54ca662bb4fa55faabaae61b8ccc5a5bc73bcbd
      a143
      """
    ),
    LegacyText(
      "EUC-KR",
      "1950년 6월 25일에 전쟁이 일어났다. 우리 가족은 부산으로 갔다.",
      """
      31393530b3e22036bff9203235c0cfbfa120c0fcc0efc0cc20c0cfbeeeb3b5b4d92e20bfecb8ae20b0a1c1b7
      c0ba20bacebbeac0b8b7ce20b0acb4d92e
      """
    ),
    LegacyText(
      "windows-1252",
      "En 1944, l’été fut très chaud. La mère élevait des chèvres à Orléans – « hélas ».",
      """
      456e20313934342c206c92e974e920667574207472e8732063686175642e204c61206de8726520e96c657661
      697420646573206368e87672657320e0204f726ce9616e73209620ab2068e96c617320bb2e
      """
    ),
    LegacyText(
      "windows-1252",
      "År 1809 förlorade Sverige Finland. Många människor flyttade över Östersjön.",
      """
      c57220313830392066f6726c6f7261646520537665726967652046696e6c616e642e204de56e6761206de46e
      6e69736b6f7220666c79747461646520f676657220d673746572736af66e2e
      """
    ),
    LegacyText(
      "windows-1252",
      "The “café” opened in 1921 – it’s said that visitors didn’t pay £5, but 1½ shillings.",
      """
      5468652093636166e994206f70656e656420696e203139323120962069749273207361696420746861742076
      697369746f7273206469646e92742070617920a3352c206275742031bd207368696c6c696e67732e
      """
    ),
    LegacyText(
      "windows-1252",
      "En 1936 la señora Núñez volvió a España. ¿Quién sabía qué pasaría después?",
      """
      456e2031393336206c61207365f16f7261204efaf1657a20766f6c7669f320612045737061f1612e20bf5175
      69e96e20736162ed61207175e9207061736172ed61206465737075e9733f
      """
    ),
    LegacyText(
      "windows-1252",
      "ÅRSMÖTE PÅ ÖN ÄR ÅTER ÖPPET",
      """
      c552534dd654452050c520d64e20c45220c554455220d650504554
      """
    ),
  ]
}
