extension LanguageData {
  /// Phrases of Portuguese that give away boilerplate.
  static let portugueseBoilerplate = [
    BoilerplatePhrases(
      .navigation,
      anywhere: """
        ir para o conteúdo | pular para o conteúdo | saltar para o conteúdo | voltar ao topo
        ir para o topo | voltar para a página inicial | você está aqui | abrir menu
        fechar menu | artigo anterior | próximo artigo | post anterior | próximo post
        tempo de leitura | minutos de leitura | versão para impressão | ver mais | ver tudo
        ver todos | mostrar mais | carregar mais | mapa do site
        """,
      alone: """
        início | home | menu | buscar | busca | pesquisar | pesquisa | notícias | política
        economia | cultura | esportes | desporto | tempo | contato | contacto | contatos | sobre
        sobre nós | quem somos | ajuda | entrar | cadastre se | registar | sair | minha conta
        próximo | anterior | voltar | imprimir | arquivo | seções | loja | fechar | cancelar
        opinião | mundo | vídeos | fotos | colunas | serviços
        """
    ),
    BoilerplatePhrases(
      .share,
      anywhere: """
        compartilhar no | compartilhe no | compartilhe isso | compartilhe este
        compartilhar este | partilhar no | partilhe este | partilhar no facebook
        clique para compartilhar | enviar por email | siga nos | siga nos no | no facebook
        no twitter | no instagram | copiar link | abre em nova janela
        """,
      alone: "compartilhar | compartilhe | partilhar | tweetar | enviar | seguir"
    ),
    BoilerplatePhrases(
      .consent,
      anywhere: """
        utilizamos cookies | usamos cookies | utiliza cookies | usa cookies | uso de cookies
        aceitar cookies | aceitar todos | aceitar tudo | política de cookies
        ao continuar navegando | ao continuar a navegar | seu consentimento | nossos parceiros
        """,
      alone: "cookies | aceitar | aceito | rejeitar"
    ),
    BoilerplatePhrases(
      .commentForm,
      anywhere: """
        deixe um comentário | deixe uma resposta | deixe seu comentário | deixar um comentário
        escreva um comentário | adicionar comentário | publicar comentário
        o seu endereço de e mail não será publicado | o seu endereço de email não será publicado
        campos obrigatórios são marcados | campos obrigatórios | cancelar resposta
        faça login para comentar | comentários encerrados | sem comentários | nenhum comentário
        seja o primeiro a comentar | denunciar comentário | salvar meus dados | esqueceu a senha
        escreva uma avaliação | deixe sua avaliação | aprovados pelo moderador | sujeitos a moderação
        """,
      alone: "comentários | comentário | responder | respostas | nome | e mail | site"
    ),
    BoilerplatePhrases(
      .related,
      anywhere: """
        leia também | leia mais | ler mais | veja também | você pode gostar
        você também pode gostar | notícias relacionadas | artigos relacionados
        posts relacionados | conteúdo relacionado | mais notícias | mais sobre | saiba mais
        mais lidas | mais lidos | últimas notícias | posts recentes | continue lendo
        continuar a ler | não perca | matérias relacionadas
        """,
      alone: "tags | etiquetas | relacionados | assuntos | recomendados | populares"
    ),
    BoilerplatePhrases(
      .newsletter,
      anywhere: """
        assine a | assine nossa | inscreva se | subscreva a | nossa newsletter | receba nossa
        receba as | boletim de notícias | seu e mail | digite seu | já é assinante
        conteúdo exclusivo para assinantes | cancelar inscrição
        """,
      alone: "newsletter | assine | assinar | subscrever | assinatura"
    ),
    BoilerplatePhrases(
      .legal,
      anywhere: """
        todos os direitos reservados | aviso legal | termos e condições | termos de uso
        condições de uso | política de privacidade | proteção de dados | proibida a reprodução
        é proibida a reprodução
        """,
      alone: "privacidade | anuncie | expediente | acessibilidade"
    ),
    BoilerplatePhrases(
      .signature,
      anywhere: """
        esta mensagem e seus anexos | esta mensagem é confidencial | destinatário desta mensagem
        recebeu esta mensagem por engano | enviado do meu iphone | enviado do meu
        antes de imprimir
        """
    ),
    BoilerplatePhrases(
      .other,
      anywhere: """
        publicidade | conteúdo patrocinado | continua após a publicidade
        continua depois da publicidade | clique aqui | ampliar imagem
        """,
      alone: """
        comunicado de imprensa | nota de imprensa
        publicidade | anúncio | patrocinado
        """
    ),
  ]
}
