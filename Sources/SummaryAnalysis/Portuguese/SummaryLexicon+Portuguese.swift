extension SummaryLexicon {
  /// Portuguese.
  static let portuguese = SummaryLexicon(
    entries: [
      (
        .connective,
        """
        mas|e|porém|contudo|todavia|entretanto|no entanto|portanto|assim|então|além disso|também
        por isso|por exemplo|ou|nem|depois|finalmente|em seguida|enquanto isso|de fato|aliás
        consequentemente|ao contrário|por outro lado|este último|esta última
        """
      ),
      (
        .pronoun,
        """
        ele|ela|eles|elas|seu|sua|seus|suas|este|esta|isto|estes|estas|esse|essa|isso|esses|essas
        aquele|aquela|aquilo|tal|tais
        """
      ),
      (.anaphor, "ele|ela|eles|elas"),
      (.thirdPerson, "ele|ela|seu|sua|seus|suas"),
      (.firstPerson, "eu|me|mim|meu|minha|meus|minhas|nós|nos|nosso|nossa|nossos|nossas"),
      (.secondPerson, "tu|te|ti|teu|tua|você|vocês|vosso"),
      (.selfReference, "artigo|trabalho|estudo|relatório|contrato|livro|ano|semana|mês"),
      (
        .cue,
        """
        em resumo|em suma|em conclusão|neste trabalho|neste artigo|este trabalho|este artigo
        propomos|apresentamos|mostramos|o objetivo|sobretudo|anunciou|decidiu|é um|é uma|foi um
        """
      ),
      (.speech, "disse|diz|afirmou|explicou|acrescentou|declarou|contou|perguntou"),
      (
        .verdict,
        "bom|boa|ótimo|ótima|ruim|péssimo|excelente|perfeito|recomendo|limpo|caro|barato|adorei"
      ),
      (.scholarly, "et al|propomos|neste artigo|neste trabalho|hipótese|metodologia"),
      (.meeting, "ata|ordem do dia|presentes|por unanimidade|próxima reunião|a sessão|deliberou"),
      (
        .invitation,
        """
        clique|inscreva|assine já|siga nos|leia mais|leia também|saiba mais
        """
      ),
      (
        .decision,
        """
        delibera|deliberou|aprova|aprovou|aprovado|aprovada|decide|decidiu|elege|elegeu
        autoriza|autorizou|rejeita|rejeitou|nomeia|nomeou|unanimidade
        """
      ),
      (
        .formality,
        """
        a ata|ata da|ordem de trabalhos|ordem do dia|sessão foi|reunião foi|aberta a|encerrada a
        presentes|próxima reunião|quórum
        """
      ),
      (
        .request,
        """
        peço|pedimos|solicito|solicitamos|venho por|por favor|agradecia que|agradeço que|requeiro
        gostaria|poderia|reclamo|rogamos
        """
      ),
      (
        .courtesy,
        "obrigado por|obrigada por|muito obrigado|agradeço a|fico a aguardar|à disposição"
      ),
      (.salutation, "caro|cara|prezado|prezada|querido|querida|olá"),
      (.valediction, "atenciosamente|cumprimentos|um abraço|saudações"),
    ],
    summaryHeadings: ["resumo", "sumário", "síntese", "em resumo", "abstract"],
    asideHeadings: [
      "sobre", "referências", "bibliografia", "agradecimentos", "anexo", "ver também",
      "ligações externas", "notas", "contacto", "contato",
    ]
  )
}
