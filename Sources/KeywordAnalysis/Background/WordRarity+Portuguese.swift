// Made by Sources/KeywordAnalysis/Training/frequencies.py; do not edit by hand.
// swift-format-ignore-file

extension WordRarity {
  /// The rarity of Portuguese words in free texts, in halves of a bit.
  static let portugueseWords = """
    0 a de
    1 do e em o para que um uma é
    2 as com da no não os se
    3 ao como mais na ou pode por ser são
    4 dos este is mas tem
    5 ajuda and conteúdo das debian ele está for libreoffice pacote quando rede sem servidor
    5 sistema também the this to todos trabalho você à
    6 apenas arquivos cada comando configuração content dados debug edu esta exemplo fazer
    6 forma help in info ltsp mesmo muito módulo nos of or outros page pelo podem principal
    6 sempre seu sobre sua só tempo ter text title usando usar vez xhp índice
    7 acesso antes are arquivo através be bem caixa clientes contém criar deve dinheiro disco
    7 dois duas entre escolha estão eu executar faz foi homem há if informação informações
    7 instalação interface isso já linha lista melhor menos menu mundo necessário nome novo
    7 num numa nunca on onde padrão partir pela permite pessoas possível qualquer quem seja
    7 será seus texto todas tudo usado uso usuário usuários ver vida x you
    8 aceder adicionar agora ainda alguns ambiente aos após assim até automaticamente base
    8 biblioteca boa bom by c can caso cliente clique coisa coisas computador conta depois dia
    8 disponíveis disponível documento eles enquanto estações ferramenta ferramentas fornece
    8 from gosa² grupo hoje imagem instalado instalar internet isto it ldap local manual modo
    8 máquina máquinas nada nas not número opções outras outro pacotes parte porque primeiro
    8 programa página qual quanto relacionados s sabe shared simples software suporte that
    8 tipo todo têm tópicos use utilizar valor versão vezes web with área
    9 algumas all alterar alterações an any atual atualizações botão capítulo comandos
    9 computadores configurar data definir dependentes devem diferentes diretórios diálogo
    9 document durante editar ela entrada então erro escolher estação estiver etc execução
    9 existe f formato função fácil gente geral grande grandes grupos homens https imagens
    9 inserir instruções john la lhe linhas linux lo maior me mesma meu minha modificar mostra
    9 mulher nem nova objeto opção org oscar outra perfil precisa pretende primeira problemas
    9 programas pré quer root seguida seguinte seguintes segurança selecionado selecionar
    9 selecione senha server servidores serviços sintaxe sistemas skolelinux suas sucesso
    9 tanto tela toda tão usa usada vai valores via vários when which wilde will windows www
    9 às
    10 abaixo abrir administração algo algum alguma alguém além amor anos aplicações aquele
    10 aqui arquitetura at atualizar atualização atualmente automática b barra baseado basic
    10 basta bernard bullseye campo campos caracteres cd choose clicar começar comuns
    10 configurado configurações conjunto código d default desde deste deus dhcp diferente
    10 direito diretamente diretório documentos dá elas entradas erros espaço esse estado estar
    10 estas estes estilo existem falta fazem feito fica ficheiro file fora format funciona
    10 funções futuro george gerenciamento gnu go gráfico h have henry hora http i impressão
    10 inclui incluindo inicialização instalações introduza introduzir ip jogo joseph lado
    10 ligação livre login lugar main maioria maneira may microsoft modelo momento mostrar
    10 muitas muitos mulheres navegador necessária necessários nelson neste new ninguém nomes
    10 nossa novas nível objetos obter only open other parâmetros permitir pessoa poder pois
    10 ponto pouco preciso problema program próprio pxe páginas remover rodrigues saber samuel
    10 script sejam seleção serviço serão shakespeare si sido significa sim site so sou ssh
    10 system tabela tamanho tenha thin time tipos torna três usb used user using utilizador
    10 utilizando vale value vem verdade versões várias william your último única
    11 abre access aceitar acessar acima acontece acordo adicional also ambos ano anterior
    11 aplicar aplicação arte ativar available ação ações baixo based bastante bibliotecas bits
    11 boot brasil but calc caminho capaz cara casa casamento casos central certo chinês click
    11 client clients combinado command completa configurados conforme confucio consegue contra
    11 controle contrário copy coração cria criado criação ctrl current cursor cálculo célula
    11 células dar define definições deixar dentro depende desativar desenvolvimento desktop
    11 desta devido devolve dialog dias diferença direita dispositivos disso distribution diz
    11 dizer dns documentação economia editor either elementos eliminar embora encontrar
    11 endereço endereços enter era escrever escritor especifica específico específicos esperar
    11 esquerda essa esteja estrutura evitar example executado existentes extensão falar favor
    11 faça feita feitas felicidade fernandes ficar ficheiros fim final first following fonte
    11 fontes foram forem formatar formatos fosse francês frente funcionalidades function
    11 general geralmente gerar gnome gráfica gráficos guardar guide home html humano idade
    11 idioma idéias importante impressora impressoras individuais information iniciar
    11 instalador instalados installation interfaces intern intervalo into ipxe irá iso its j
    11 janela jean kde kerberos kernel l las ler license line list localização logo los mail
    11 mal manter manualmente mark medo meio memória more mouse mudar murphy must mínimo name
    11 necessárias negócios nenhum nfs noite normal normalmente nossos nota notar novos number
    11 nós números object objetivo one operacional options ordem original p palavras partições
    11 passar passos país pequeno perder perfis peter pior poderá pontos portanto posição possa
    11 possam pra predefinida processo procurar propriedades provavelmente provérbio python
    11 quais quiser r rato recursos resultado rico saída sbasic scalc scripts see segunda
    11 segundo sei select selected sendo senhas separador serem seria set shaw somente sub such
    11 suporta swriter tab tecla teclado temos tenho terminal terms terra terá then these
    11 thomas tiver tjener tornar trabalhar type under usados users utilizado utilização
    11 utilize veja verificação version visão viver volta voltaire vê want wiki work xfce ícone
    11 único útil
    12 aberto about above abra acho add adicionadas adicionado adicionais adicione
    12 administrador ajudar ajustar albert alma alterado alternativa alto alunos amanhã
    12 ambientes amd americano amigo amigos anonimo antigas antigos api aplica apresenta aquilo
    12 assistente ativa atrás autenticação automático autor banco bd before bill bit bookworm
    12 box busca cache capitalismo carácter case causa cell chamada chamado change charles
    12 chave chegar chroot cinco code colunas começa completamente completo comum conditions
    12 conf confiança config configuration conhecido consiste consultar contains contas
    12 contents contexto continuar control copiar copyright cor correio correspondente
    12 corresponding crianças cuidado cups debianedu deixa dela dele dependendo dependente
    12 descrição difícil discos display disse distribuição distribute documentation does each
    12 edit empresa encaminhador encontra entrar equipamento errado escola escolar especial
    12 espera esquema essas estava estilos estou ex exceto executando execute exemplos
    12 existente facilmente fala feliz fernando field files filho filtro folha form formatação
    12 franklin free funcionalidade funcionam funcionar fundo fórmula g ganhar garantir gateway
    12 gera gerenciador gerenciar gestão gosa governo guerra hardware has haver história horas
    12 host hosts how humana idiomas idiota idéia igual implementação importa incluir
    12 independente inferior inglês inimigos insert install intermediário interna interno
    12 introdução início ir italiano item itens jogador jorge josé jovem joão language lei
    12 leitura leva leve liberdade ligar ligações linguagem localmente luis luz lá m machine
    12 manutenção marx mate mau medida melhores mencken mensagem mesmos meus millôr mim modify
    12 morrer mover mão método mês n natureza necessidade negócio nenhuma network ninguem
    12 nossas nosso notas novamente núcleo observe olhos option origem padrões palavra papel
    12 part parágrafo passa pasta pastas paul paulo pc pelas pelos pensa pensar perde pessoais
    12 pessoal pobre porta possui predefinição preferências principalmente procedimento procura
    12 programação projeto protocolo provided proxy próprios quaisquer quase quero questão
    12 range ray razão real realmente redes redimensionar referência relógio requisitos resto
    12 resultados returns right robert router ruim rápido rígido sabem sair samba same section
    12 seguir selecionada selecionados semelhante settings seção shift should similar
    12 simplesmente sociedade som some source squashfs string substituir suficiente superior
    12 tabelas table tais tal talvez tarefa tarefas te telefone tentar there they tools
    12 tradução transferência twain two unix up url usam utilitários utiliza utilizada
    12 utilizadores utilizados values velho verdadeiro verificar view virtude visualização
    12 where window without writer árvore última
    13 aberta acaba acessíveis adding additional adiciona adicionada adicionando after alemão
    13 alta alterada alteração ambrose another anteriores antigo anônimo aparecerá apoio
    13 applications applies apply apt apêndice aquela aqueles area arraste arthur assume ate
    13 ativo atribuir atualizando aumentar automatically avançada avançado aí backup baseada
    13 been below between bierce bios blu boas boca bonaparte borges both brasileiro bugs
    13 buster butler básico cabeça cabeçalho cachorro cadeia cai cair caixas cannot capacidade
    13 captura capturas capítulos características carga carro cells centralizado certeza
    13 certificado changes character cheia cima cinema ciência claro colocar coluna comandante
    13 comparação componentes condições conexão configurada configure conhece conhecimento
    13 consciência conseguir consulte controlar converter copies coragem cores corresponde
    13 correto corrigir create criada crime csv códigos cópias daemon database date definida
    13 definido definidos definição deixe deixou delas deles denominado der descrito deseja
    13 desejo desempenho desenho detalhes devemos deveria direitos direção dispositivo
    13 distributed domínio download draw drucker dvd dvds edição education educação efeito
    13 emprego empresas empty end entende enviar environment error es escolhida escrita escrito
    13 esforço espanhol especificado especificar específicas esses estamos even eventos excluir
    13 executa executam exibição exige experiência explica expressão extensões externo
    13 facilitar fará fato fazendo felizes ficam ficou fields filhos filosofo firmware flash
    13 ford formas formula forte força fracasso fran frances francis funcionando functions
    13 fórmulas gandhi gates gerado given gtk guarda guardados henrique horizontal icinga icon
    13 ideia image imaginação imediato importantes importação infelizmente infraestrutura
    13 ingles inicial iniciam inimigo insere inseridos instala instalada instaladas inteligente
    13 james janelas japonês java jeito johnson junto juntos k kenneth lançado largura layout
    13 lebowitz lembra letra levar ligado limite listas livro livros longo lvm lxde mac macos
    13 macros mae make mantenha mantém marca max membros mensagens meta method millor minutos
    13 modelos moderno modificado modular moeda moraes morre morte morto mostrado motor move
    13 mudança muita multi munin máximo mãos módulos nacional nao napoleão navegadores
    13 navegação need nesta netinst norueguês note office olho ontem opcional oportunidade
    13 oportunidades optional order otimista pai parece particular parties parâmetro passado
    13 passo password pena pequena pequenos pergunta perl permissões placa plano plataforma
    13 português portáteis posso posteriormente precisam predefinido prefiro preparar presente
    13 press pretendido preço prima primeiros principais pro processos produção professores
    13 progresso pronto properties propriedade protocol prática própria próprias public pública
    13 público quatro querem queria raiz reais realidade receber recém regras reiniciar release
    13 remoto remove requer required respeito resumo retorno risco rochefoucauld rodando run
    13 running sai search security secção segredo segue seguro selection senhor sentido
    13 separado separados service servir sessão seta sexo simpress sincronização single
    13 sitesummary situação situações size skole smb sob solicitações solução somos sonho space
    13 special specific specified specifies specify squid ssl stable standard start status
    13 substituto suportados suportar sábio série t tao teclas tecnologia tempos tenta terceiro
    13 teste than their them third those through tinha tom total totalmente traduções traz true
    13 tráfego trás título unidade unidades uns updates usadas usr utilitário utopia v vamos
    13 vantagem vencer vento vista visualizar vitória vive volumes w warren way what whether
    13 who whole workstation y zero água áudio ícones
    14 absurdo acabar acabou acelerar acessível acha achar acredita address adequado adianta
    14 adição administrar adultos aldous alegria alfred alguem alinhamento allen allow allowed
    14 already alt aluno ama amar amaro ambas amizade anda andar andre apaga aparecer aparência
    14 apontando application appropriate aprender aprendizagem apresentar apresentação
    14 aproximadamente aquelas argument aristoteles armazenamento arrastar array ascii assis
    14 atalho atenção atributos atualiza atualizado atualizados aumenta authentication auto
    14 autônomas autônomo avanço aviso backports balzac bar barras baseadas baseados bin bind
    14 bob bokmål bola bons botões br breve buffett bug buscar button ca cabeçalhos cabo
    14 calcula calcular canto capital cardoso carregar categoria cause cego centro certa
    14 certamente certas certificados certifique certos chama chamadas changed characters
    14 charge chaves check chega chegou cheio churchill ciente classes clicando codename
    14 coleção coloca coloque column combinação come comer cometer common companhia
    14 compartilhada compartilhamento compatível compilador completas compra comprar conectar
    14 conexões configuradas conhecer conhecidos conjuntos conservador consigo console
    14 construir consulta consumo containing contar contendo conter context contidas continua
    14 contorno contribuir controlo controlos contudo contêm conversor conversão converte
    14 copying copyrighted correr correspondentes correta corretamente could credenciais
    14 criadas criador criados criança culpa custa cérebro céu cópia dado daniel david debconf
    14 decide decimal defeito defina defined definidas delete demais departamento derivative
    14 derrota descobrir desconhecido desenhar design desligar dessas desse destino details
    14 detalhada determinado determinar deveriam deverá dez diante diapositivo dicas dicionário
    14 different difíceis dignidade dinâmicos discussão displayed displays disponibiliza
    14 diversas diversos dizem documents down drive drives dívidas efeitos efetuadas eh
    14 einstein enable enabled encerramento encontrada energia ensino entanto entire entra eram
    14 errar escolas escolhido especiais especifique esperança espírito esquecer esquerdo esr
    14 estabelecer estabilidade estará estejam estender estiverem etiquetas examples except
    14 exceção executable executadas executados execution existing existir explicado export
    14 exportar exportação expression expressões extra falam falha falhar false falso família
    14 fantasia fat fazê feature features fecha fechar ferreira fez fila filas filosofia filter
    14 filtros fio fique firefox firewall fixo fogo folder folhas formatting formulário
    14 fornecem fornecer fornecida fornecidos fortuna found frank frase fred freeradius freguês
    14 frequência friedrich full futebol futuros fé galbraith garante gcc gcompris genérico
    14 gerada gerados gerais geração get gib git goethe gosta gosto grego groucho guardadas
    14 guias haja here histórico holder hospedeiros however howto huxley ideal identificados
    14 ignorante ignorar ignorância imap imediatamente implementa importar impossível imposto
    14 impostos impress imprimir including incluído independentemente indica indicado indicar
    14 individual inferno informado informática inicia iniciado inicialmente initrd input
    14 inserido inserted installer instrução integração inteira inteiro inteligência interior
    14 internacional internal intervalos inválido irc irão itself jacques jamais javascript
    14 jessie jogar jogos jornalista jovens jr juventude jxplorer karl key keynes kissinger krb
    14 lan lançamento later law ldapvi left legal leia leis lembre lhes licença lidar ligada
    14 ligadas lima limitar limited limites linguagens links lists load locais localizar long
    14 longe lucro luiz luta luxo lxqt lê líder lógicos machado machines macro made mahatma
    14 males manager mantido mao maria mata matriz maynard means mecanismos media menor mente
    14 mercado meses mesmas methods mil milhares minhas minuto mode modifications modified
    14 module moldura momentos monitor monitoramento moral most mostrados muda mudanças
    14 multiple mário mãe métodos mídia mídias mínimos múltiplas múltiplos música nação
    14 necessita nele next night node noites non notice ntp numbers numeração numeric numérica
    14 numérico níveis objects objetivos ocultar oferece offer ok olha onassis online
    14 opendocument opens operacionais operação operações organização origens otherwise output
    14 ouvir packages pagar pages pago painel pais pam paragraph partes particionamento
    14 partição parágrafos passam passwords pcs pdf pede pega pendrives pensam pensamento pense
    14 penso pentium perdeu perigoso permitido permitindo permitted personalizados pertencem
    14 pertencentes perto pesquisa pesquisar pessimista pgina picasso pierre piores placas
    14 plasma plugin plugins plus pobres pobreza podemos poderoso poeta política ponte portion
    14 position possibilidade possibilidades possible possíveis poucos prazo preencher
    14 presidente pressione preta pretender prever print processador processamento produto
    14 produzir profile profissional projetado projetos property propósito proverbio provide
    14 provê próximo publicação puder puro purpose pão pé q qt quantidade quê ralph razões read
    14 realizar recente recomenda redistribute refer reference registro regular regulares rei
    14 relacionada relatórios releases remota removido repositório repositórios representa
    14 reproduzir reputação resolver responde resposta restringir retirado ri rica ricos rights
    14 rio riqueza riscos rodapé rolim rom roupa row rua runtime sabedoria saco salário santos
    14 segundos segura selecionadas semana sente separada separadores sequência serve share
    14 sheet shell show silva sites smith social sol soma sonhos sorte sql srv statement
    14 storage str stretch style styles submenu substituição support supported svc syslog
    14 símbolo tenham tentando tente teria terminais termo termos testar testes textos tftp
    14 thus times tira tiverem tls tolo toma tomar tool torne trabalha trabalhando trabalhos
    14 traduzir transferir trata trinta tá uid unico universo unless update upgrade upgrades
    14 utf variedade variável velhos velocidade vender vendo vertical verá vi vice vidas
    14 virtual virtudes visível viu vivo volume vontade vou voz vêm vídeo vírus warranty west
    14 wilson winston within wolfgang woody works written xml yes áreas úteis
    15 abertas abordagem abraham acabam acaso acompanhamento acreditar adam adicionados
    15 adicionalmente administradores adulto afinal age ah ai alan alcance alemao alice alinhar
    15 allows along altera alteradas alterando altura amado amanha andrade android animal
    15 anteriormente antiga antonio anual análise apache aparece aparecem apesar aplicado
    15 aplicativo aplicativos appears applicable applied aprenda aprende apresentada
    15 apresentado apropriada argumento argumentos arguments aristóteles armando armazenados
    15 arranjar arrumar artificial asas ask aspas assign assinar associados assunto atingir
    15 ativado ato atribuído atribuídos atropelado atuais aumento author autores autorizar back
    15 backups baixa baixados baixe bancos banda barão bases basicamente baudelaire beber
    15 because beijo being beira beleza benjamim benjamin bertrand binários bloqueado bloquear
    15 bool branco brasileira braço briga buraco burke burnett burocrata burrice burro cabelo
    15 cabelos cachorros cama caminhos camus carl carlos caro cartas caráter cdimage cds cega
    15 centenas cenários cfengine chamar champagnat chance chandler changing chapter chato
    15 checkbox chefe cheias cheque chesterton choice chorar chromium chuva cigarro cinnamon
    15 classe clone clássico colar collection color columns combinar comentários comerciais
    15 começando começaram comida comigo commands competição compiler complete complexas
    15 complexo comportamento comprimento computer comunicação comunismo conceito concluído
    15 condição conectadas conectado configured confirmar conheci conhecida connection
    15 connections conseguem conseguido conselho consequence conservadores considere constante
    15 construção construído contain contained contest contiver controlado conveniente
    15 convertida convertido corpo correção cost costas cpu created crise crédito cujo culto
    15 curiosidade curto custo customizações cálculos cão dali datas dedicada dedicado dedo
    15 defender defines deixando democracia demora dentes derived desativadas descreve
    15 descritos desejado desenvolvedores desenvolver dessa destruir determina determinada deu
    15 deuses dev development dever devo diabo diamante diamantes diapositivos diga digite digo
    15 dimensão diminui dinamarquês dinâmica directly directory dirigir disponibilizado
    15 disponibilizados disposição distância ditado dividir dor dormir dorothy double driver
    15 drogas dupla duplicadas duplo duro duvida dynamic dê dívida eap eco economistas
    15 econômico ecrã edmund educativas edward efetuar egoísta eis elimina else emerson
    15 empregos empresário encontradas encontrado encontrados encontram enorme ensaista ensina
    15 ensinar entirely entregar entrevista entry envia enviada envio equipe ermírio ernest
    15 escala espaçamento espaços específica esperanca espécie esquece estabelecidas estando
    15 estarão estatísticas estendendo estudar estáveis estável ethernet etiqueta event evento
    15 every excel excelente exception executada exibe exibido expert explicar extensível
    15 externa faca falhas fama fatos faço feitos ficarem finalmente find fiz flexível foco
    15 fome fork formulários fornecendo fornecidas fornecido fortes fortran foundation
    15 francisco franco francois frança frequentemente freud fui func funcionará funcionem
    15 further fáceis físico gabriel galinha ganha gasta gato generate gestor give global gomes
    15 gostaria gpl graham graus gravar gravação grave gravidade graças group guardada guardado
    15 gui guia gunther gênio ha habilidade harry haverá hd henri herbert historia history
    15 histórica holandês honoré hospedeiro hostname howtos hubbard humanidade ia iguais
    15 igualmente imbecil impede implica implied impose include incluem incluídas independent
    15 independentes inflação iniciem inimiga instalando installed installing instance
    15 instituição integer integrado intel inteligentes interactive interessante internas
    15 introduzido inventar investimento invés ios ipp ipv itararé jane janeiro joe joga
    15 jogadores jules julho justiça keep kennedy kerberizado keyboard kit lados last least
    15 lendo leo lester letras levam levando levantar level levou lewis lib library lida
    15 ligados like limpa limpar limpeza lincoln livres located log loja look louis lua luís
    15 língua lógico mails maiores maluf man management manhã manipular manipulação manteiga
    15 many mapa mapas marcadores marcas marcelino margem marques massa material math maugham
    15 mecanismo medium mel menores mentira menus mestre metade metapacote micro miller milton
    15 miséria modem moderna modernos modificada modificadas modificados modification
    15 modificação mole monitorados montagem montar morrem morreu mortal mostrada mostrará
    15 multilíngue máscara média mínima móveis named names namorada napoleao nasce nascer
    15 navegar navegue necessariamente necessary necessidades needed negra nela nesse netgroup
    15 nietzsche nobre normais normally numbering núcleos obrigado obrigatório oculta ocupa off
    15 oficial older ole openformula openssh operador operadores operating opinião oposto
    15 optionen organizar orgulho ouro out ouve over ovo pablo paciência package papai
    15 parameter parar parcialmente parecer parker partida partilhada parts party paz países
    15 pecado pedaço pedra pegar peixe pelé people perca perceber perda perfeitamente
    15 performance perguntar perguntas permission permissão personalizadas personalizado
    15 personalizar personalização personalizações peters php pinto place placed planejar
    15 planilha plataformas po podendo poderem poderosa poderão ponta ponteiro popcon porco
    15 porquê portas portátil posix possivelmente possuem possuir poucas povo prazer precisão
    15 preenchimento prefere preferences premida premir preocupe preparado pressionar presta
    15 preto previous primeiras princípios printer privada probabilidade procedimentos
    15 produtividade produtos produz professor programs project propaganda propria provoca
    15 próxima publicar publish pára pés põe qualidade quebra queijo querer query queue ram
    15 ranges rapidamente raramente re reativar recalculated recebe receive received recentes
    15 recipients recomendado recomendados reconhece recuperação reduz referir referências
    15 regional região relacionadas relacionado related relativa relativamente relativo
    15 relatório relação released religião relógios remanescentes remote renda repor report
    15 reportar requerem requerer requires reset resolução respectivo respetivos responder
    15 respostas restantes restricted result results return returned reuniões richard roberto
    15 roger romancista roms roosevelt rosa rosegarden rotina rousseau rows russell russo
    15 rápida rígidos sal salvar saudades save saúde scope scott scriptforge sections seguido
    15 seleciona semanas sensato sensação sentar serio servers services session setup several
    15 sexual shown shows shutdown significando simone simple simplificado sinal since
    15 sincronizados sinto sir smtp sobretudo sofre sogra solicita solidão sombra somerset sono
    15 sons stanislaw strings students substitui substituindo sujeito sun superiores suportado
    15 surdo sure suspensa suíte sêneca símbolos talento tarde taxa technical telefônica tema
    15 tentativa terem termina terminar terão test three thunderbird tive tivesse toolbar top
    15 tornam tracking tradutores traduzidas traduzido traduzidos transformar transição
    15 transparente trazer trem triste trocar truques types títulos uno uol uri usará useful
    15 uses usá utilizadas utilizam valid var variáveis vela velha velhice vende verbatim
    15 verdadeira verdades verde verifica versa veríssimo vicente vinte virtuais visto viva
    15 vladimir vnc voa voluntários von vries vão vírgula wake was well whose wilder word would
    15 wrapper write xrdp xt xxx árabe época índices ódio
    16 absolutamente absolutos accept accompany according aceita aceitam aceite aceito acessos
    16 acidente acontecer acostuma act active adaptar added adds adequar administrado agenda
    16 agendada agrupar aguardando aguardar ajudá ajuste alcançar algoritmo alias alimenta
    16 alinha alterados alternative alternativo alvo among ampla ampliação andy animais
    16 aniversário announcement antigamente anúncio aonde aplicada aplicam aplicáveis aplicável
    16 aplique apoiar appear apple apreciar apresentados apresentações ar arquiteturas
    16 arquivamento arredondados arrow artwork assinatura associado associated assumir ataque
    16 atender atentamente atinge ativadas ativados ative atividade atividades atraso
    16 atravessar atribua atribuída atualizada atualizadas ausência autopi autorizado auxiliar
    16 avança avançadas avançados avião background baixar baixos banheiro bare barreira batalha
    16 bater bens biblia binary binário block bloco blocos bombeiros bonita bonito boolean
    16 boston brown browser básica básicas básicos cadeias cadeira called camada canal cancelar
    16 capazes carta cases categorias cdrom cem cerca certain certificate checking
    16 circunstâncias civilização class clear clima cobra cobrado codificação cola coletivo
    16 coma combined comece começou compartilhados compartilhamentos compartilhar
    16 compatibilidade compatíveis compensa compiladores compilar compliance complicado
    16 component components compositor composição composta compreender compromisso computação
    16 comunicar concentração concepção conclusão conectados confia configura configurando
    16 conflito conformidade confusão conhecidas connect conosco considera considered
    16 constantes constituir construídos consultados consultas contenha contenham continue
    16 contornar contornos contrato contribute controla controlada controles controls convert
    16 corre correct correndo corrente correu corte countries court cozinha creates createuser
    16 cresce crescer crescimento criptografia criteria critérios cron cujos curiosos curva
    16 custom customarily círculo dada damages dando daqueles decisão decisões dedicados defesa
    16 deixaram del demorar departamentos depends dependências desafio desativa descrever
    16 described description descritas desejar desenha desenhado desenvolvido desligado
    16 desligados desmarque destas destes destina destinatário detail detalhadas detecta
    16 detentores determinados developer devolver diferenças digamos digitais digital
    16 dinamicamente dinâmicas direta disable disk diskless disponibilidade disponibilizar
    16 disquete distribuído dita diversão divertido divide divisão dn doc dom dominar domingo
    16 don done drawing duração during dylan dígitos easy economizar editados edited eficaz
    16 eficiente eficiência ei eixo elegantes elemento elements eletrônico eliminadas emacs
    16 email embedded empresta emulador encontros entender entered entrega entries equivalent
    16 errados esc escocês escravos escreva escreve escritório escuta especializada
    16 especialmente especificação esperam espere esquemas essencial estabelecem estados
    16 estrada eth eua europa everyone evita evitando exata exatamente exercise exibida exibir
    16 exigir existiam existência experimente exploração exporta exportados expressed
    16 expressions extend external externas extras extremamente extremidade extremidades
    16 facilita failure faixa fale falharia fee feira ficará filename filme filtrar fine fios
    16 fita fitness fizer flecha floor flores fluxo follow followed formats forms fortemente
    16 fossem fotos fraca frame framework francesa franceses french freqüentemente ftp fuller
    16 funcional funcionamento fundos física galeria ganhe ganho garantido gastos genéricos
    16 gerador gere gerir german getty good google gostar green grelha he header highschool
    16 hiperligação holger homeworld honra houver humanos humildade ide identifica
    16 identificador ignored ii images impedir implemented import importados inc included
    16 includes inclusão incluída incluídos incorporado index individualmente indo infeliz
    16 infinito iniciais initial inserts inside insira instale installations instead int
    16 integrity inteiros intended intenção interchange interessantes interesse internamente
    16 invalid inventou inverso io ipados issues itinerante ja jesus jim jogando jonathan js
    16 juro keytab known knut languages lançamentos lao larga largar latex layer lazer learn
    16 legislação lento let levará leves levsen licensed licensee lido lightdm limitation
    16 linear link listados listar listed literatura live locale localizados location logical
    16 logs longa lower lugares lutar lógica ma mailinglist maiúsculas mandam mantida mantidos
    16 manuais manuscritas maravilhoso marcador marcando marcar margens mario marque martin
    16 matar match mb meia melhora melhorar melhorias membro merchantability message mexer mib
    16 michael might miguel mike milhões minimal minúsculas missing mistura mm moderação
    16 modificações modos modules molduras monitorar monitorização montadas montanha morgan
    16 mortos mostram motivos mount mova moving mp ms mschapv mudam mudo multimídia musica má
    16 médico nasceu natural negar negative negativo negociar neles nestes net networks newton
    16 nigel norma noruega nothing notices notificação noutra nt numero numéricos obstáculos
    16 ocorre ocorrência ocultos ocupado oferecer oferecido oito olhando olhar once opcionais
    16 openwrt opera operativo ordenação ortográfico our outline ouviu own paga pagamento pap
    16 par paragraphs paralela paralelo parameters parede particularmente partition passageiros
    16 passagem passe passou patent patents path patrick peap pedir pendrive pensamentos
    16 pensando pensou pequenas per percebe perdido perfeita perfeito perfeição pergunte perigo
    16 permanente permissions permitem permitidos período pessoalmente pguser physical pilha
    16 places planeta planos platform please plug png point polaco polivalente pontual popular
    16 porte portável porém positivo posterior postoffice postscript potente potência preboot
    16 precisar preenchido preferência preguiça preschool present presentation pressing
    16 previsto preços primaryschool primária privilégios process processadores procure
    16 produzidas profundidade programador programadores proporciona protecting proteger
    16 protegidas proteção protocolos prova provas provides ps published pure pwd quadro
    16 quadros quantos quebras queimar questions questões quinze radicais ramos rastreados
    16 rastreio razoável rdp readable realiza reboot record records recurso redatores reduzir
    16 redução refers registo registos registros regularmente relevante relevantes remissivo
    16 remotamente remotos renderização repetir representação reprodutor reprodução repõe
    16 require requirements resolve respectiva respeita respeitada respetiva respetivas
    16 respetivo rest restaurar restrictions restrição reunião rfc roda rodar ruby saiba
    16 santana satisfação saying screen screenshot sdatabase second secondaryschool secreta
    16 secure seis selecionando semente sensível sentir separadamente separate serra servem
    16 sessões setas sete sets setting sexta sf shape siga sigmund significado similares
    16 simplificar simultaneamente sincronizar slbackup slide smath sobrenome sobreviver
    16 softwares solo sozinho spreadsheet squeeze sshd standalone standardskriver star started
    16 stored street structure submeter subscrever suite suplementares suportadas switch
    16 switches syntax sério tables tabulação tag take taylor tcp televisão telling temas
    16 tempestade template temporariamente tendo tendências tentado terceiros term teu tgt
    16 therefore thiago though tick tirar tocar tomada tomam topo tornarão tour tradicional
    16 transfer transferidos translated tratam tratar troque ttls turn tv túnel u un unicode
    16 universidade updated usem utilizem variable variables variantes vazia vazio vazios vba
    16 vence venda verdadeiramente verificador verificando verificações verifique versions
    16 viagem victor vieira vigiadas vigilância vingança violência vira visual visualizador
    16 visíveis vizinho voltam voltar vá válida vínculos weblate while white wide width win
    16 wizard wol words writing z º árvores óbvio ótimo últimos
    17 aasen aba abecedario abertos able abreviadamente absence acceptance accompanies accord
    17 account accounts aceda acedendo aceitas acentua acessado acessibilidade acht acionar
    17 acomodar acompanhar acontecem acrônimo actions activate activities actual adapta
    17 addition addressed adequada adequadas adequarem adjustments administrativa
    17 administrativamente administrativas administráveis admins adolescentes advanced
    17 adversários advised ae afete again agendadas agente aggregation agreed agreement aguarde
    17 agulha ajusta ajustes alargar aleatória alemanha alemães alex alexander alfabética
    17 algoritmos allegation allowing altamente alternar alternativas alternativos always
    17 americana amostra amount ampliar analisador analisar anchor andreas anexar animação
    17 animações aniquila announce anti anything apagar aparecerão apareça aparências apliquem
    17 apontar aponte appendix appropriately apresente arctica arising aritmética arma armas
    17 armazenam armazenar arp arrancará art artefatos artigo artigos ascendente asiáticos
    17 asked aspecto aspectos aspell aspeto assegurar assinale assinaturas assistentes
    17 associada assumam assumida assuntos ataca atalhos atendidas ativação atrapalharia
    17 atribui attempt attention atualize atualizáveis atômica aula aumente autenticados
    17 autenticar authenticate authorization authors autoexplicativa autoflush automatizada
    17 automáticas autonetrespawn autoreenable autorização autônomos auxiliares avançar
    17 aventura avisos avoid aware azul backport backspace backuppc balance barbara barker
    17 bastando bata bate beginning behind believed bernhard besta beta bibliografia bildoy
    17 bjarne blacklist blend blocks bobo body bonitos bootps bota botar bottom brilhantes
    17 brilho bring bruta bts bullets buracos bus buttons byte bytecode bytes bêbado cabos caia
    17 caiu calculadora calculate calendário call caminhar caos capacidades carregadas carrier
    17 carry carteira cartão casar casas cascadian category causar cavalo cena cenas
    17 centralizada cereal cessar cessará cf changeipsubnet checkboxes checked chrome chroots
    17 chão ciclo cidades cidadãos cil circumstance circumstances citar claim claims clara
    17 clark claude cli clicado clicking close clr cluster cobre coco coletada coletadas
    17 coletar collective colocadas colocado comandar combina comem comentário commander commit
    17 comparada comparado comparar comparison compartilhadas compartilhado compelled
    17 compensação compilado compilation compilação complexidades complexos componente composto
    17 compradores compressão computa comunicados comércio concerns condicional conecte confiar
    17 configurá configurável confirm confirmado confirmação conhecimentos connected conquistar
    17 consequente consequential considerando considerar considerações consistent conspicuously
    17 constam constant constitute constrói consultado contagem contato contatos conterá
    17 contida continuação contradict contrib contribuidores contribuição contributions
    17 contínua contínuo convencional conversa converted converts convidado cooperação copia
    17 corda core corra correction correios correspondem correções corrida corrompida cortar
    17 costumava count counts covered cpus crash crashes creating criam criando criativa
    17 criativas criou criterion critical critério cronjob cronjobs crontabs crt crítica
    17 críticos cuja currency currently curta customers custos dano daquele daqui dará
    17 databases dc dd deb decida decidir decimais decision declara defective definition
    17 deixará delegação demanda demasiado dentre deny deparem depender depending derivatives
    17 desabilitar desativada desatualizado descarrega descartada descartadas descoberta
    17 descobre descrevem descrita descrições descubra desejados deseje desenhos desfazer
    17 designated desired desktops desligadas desmontadas desses destinadas destrua destruirá
    17 destrói detalhe detectadas detectar detecção detentora determines devagar deveríamos
    17 devices devolvido dezenas diariamente dica dicionários differ dificilmente diminuir
    17 diminuição dinâmico dir direto diretor diretrizes dirige disclaimer disjuntores disney
    17 disparar disponibilizadas disponibilizando dispor dispostos disseminação distantes
    17 distinguir distinguishing distribuir distributing dividido divirta dizendo diária
    17 documentado documentados documentar documentem doméstica don't donor dovecot downloaded
    17 drag drivers drop du duckduckgo due duplicar duplicatas durar dão ecma edita editadas
    17 editado editando eficazmente eixos el element elite elétricos emergência emulação en
    17 encaminharem encolher encontro encoraja encriptadas energias enforcing enganar engano
    17 enjoy ensures entering entidade entrem enviadas enviarem enviará enviem environments
    17 enviá enxerga enxuto epoptes equal equipamentos equipes equivalente errada esboço
    17 escapar escolhe escolhendo escolhidos esconde esconder escreveu especialistas
    17 especificada especificados especificando especificidades especular espelho esperto
    17 essenciais essencialmente est estabelecidos estarem estatística estouro estrangulamentos
    17 estranho estrelas estruturas estudantes estudo estática estático etch ets events ever
    17 exatidão excelência excepcionais exceptions excesso exchange excitante excluded
    17 excluding exclusivamente excluídos excuse executarem executáveis executável exibi
    17 exibidos exigem exigirá exist expedidor experimentar explicadas explicit explodir
    17 explícita exports expressly extended extension extent exterior externos extrair extração
    17 extraído fa fabricantes faces facilitando facilitate fails falando falhadas falhará
    17 famoso faq fardo fatal fator favoritos façam fechada fechado fevereiro fi fictícios
    17 fifth figura filesystem filha fill filmes filters filtragem finais finalidades
    17 financeira financeiras fins fiscal fixme fixmes fixos flexibilidade flutuante fluxos
    17 focus font formados formando formar formata formatado formatted forming formulas
    17 fornecedor forsbring fortune forwarder foster foto four fraco france franz frases fraude
    17 freedesktop frequentes frequently fsautoresize fstab funcionais funcionalmente
    17 funcionarem funcionava funcione fundado fusíveis fábrica gama ganham garantia garantindo
    17 garota gasto gb gdm generally generous geogebra geographical gerencia gerencie gerente
    17 geridas geridos gerson gesellensetter gif gigabyte github givenname globalmente goals
    17 gobject gol goserver gostam governar governos granted granting grants graphic graphical
    17 graphics grau graves groups gráficas grécia gssapi guardando guarde guardian guiará
    17 guided habituais half hammes hansen having heading height held hellman herb herdou
    17 herein hereinafter hertzog hexadecimal heß hidden hierarquia hierárquica hifenização
    17 highlight highlighting hiperligações hkey holders homepage homes hope horichenko hosted
    17 huntgroups hífen hübner ibm icingaweb icons id ida idealmente identical identifiable
    17 identificar identifier idêntica iec ignora ignorados ignores igualdade iii imagina img
    17 implementada implementações important importância imposed imprime inability inaccurate
    17 incidental inclua incorporate incorporates incríveis indesejada indiano indicador
    17 indicate indicates indirectly indisponível indivíduos induce inferiores infinitamente
    17 influência infra infringe infringement ingleses inicializa iniciarem iniciou inode
    17 inserem inserida inseridas inserção inspecionando inspiração installingdebianon
    17 installmanual instaláveis institucional intact integrante integrar integridade
    17 inteligentemente intent interactively interagem interativa interativo interessado
    17 interesses interfere intermediate interplataforma interpretador intolerante introduz
    17 introduzida introduzidas introduzidos introspecção inventor invisível invocado invocar
    17 invocation inválidos inúteis inútil ips iria iriam items itinerantes jack jaula jdoe
    17 joakim job jose jpeg json judgment june junior juntamente junção juros just justificar
    17 justin jürgen kalzium kernels keys kgeography kind king krbprincipalkey lançadas laptop
    17 large legais legenda legendas legíveis leibner length lenny letter levels levá liable
    17 libdvdcss libpam licensees licenses licensor lidas liderado lidos liga ligam
    17 ligeiramente ligue limitados limpo linda lines linguístico linked lisp listado lixo
    17 loaded localidade logging longos looks loss losses lp lucros magno mailer mailx maio
    17 major making manage manda mando maneiras manually manuscrita mar maranhão maravilhas
    17 marcado matches matemática matou matrizes maturidade matéria maus maximo maximum
    17 medicina medição medições meet melhorado memtest mencionada mencionados mencione mensais
    17 mensal mera mere mesa metadados mhz michel minhoca miranda mirror mkdir mmx mobileconfig
    17 moda modems modifica modificamos modifying monetárias monitora monitoradas monitores
    17 monitoring mono montada montado montados montagens montan monte montem morten mostradas
    17 moved moves movido mudará mudou mundial mundt mutonufoai mutt mysql médicos méxico
    17 naquela nat naturalmente naveh navigator nações nd necessitam necessitando needs negrito
    17 nessa nestas netblock netboot netdevices netgroups netinstall neutro newstudent
    17 newteacher nics nielsen nintendo nis noncommercial none norte noruegueses notation
    17 notação notebooks notes notícia now null nuvens oasis obedecer objectclass obligations
    17 observar obtendo obtenha obtidas oceano ocorra ocorrer ocultação oculto oded offered
    17 offering officename ogg oliver olivier ondas opcionalmente opened opengl openjdk
    17 openldap openoffice operar operate opiniões opt optou opts ordenar ordinary
    17 organizacional organizador orientação originais originalmente ortografia ortográfica
    17 otimizado outside overview ovos packets pagamentos paginador paisagem pane papéis
    17 parando parecem pares pareça parou partilha parênteses pascal passadas passed peixes pem
    17 pendentes percentagem perdida performing perigosas permanece permaneceram permit
    17 persists person personalidade personalizada pertence pertença pertinent pesado pesados
    17 pesquisas petter pezzo peça philipp physically pin piorar pisar pl plantas player plore
    17 plymouth points político pontilhada pontuais pop portable porto portugal posicionar
    17 positive posições possibilitam possibility postgresql posto potenciais practices pre
    17 precise predefinidos predefinições preenche preenchidos preferred preocupa preparadas
    17 preparando preparação prepare preseeded preseeding presenciais presentemente preserving
    17 preso pressionado pretendidas prevenir previsão primário printing prisão privacidade
    17 privilegiada privilégio problems proceda processados processar professionalhelp profiles
    17 profundamente programável prohibited projects projetada prominent promoting proporcional
    17 proporcionando proporção proposto proprietário propõe prossiga protection protege
    17 protegido provar prove provável prévot pt pudesse pula putting pxelinux quadrado
    17 qualidades quality quarto quebrar queira queiram querendo quinta quiosque quotas quão
    17 ralf raphaël raro rate rather razoáveis raça rdis reads reason reasonably recebendo
    17 receberem receberá recebidas receives recipient recomendada recomendável recompilados
    17 recompor reconfigurar reconhecer reconhecido reconhecimento recua recuperar
    17 redimensionam redistribution redobrado redor redrejo reduzida reescrito refere
    17 references referida reflete refletir refrain regardless region regionais regionaliza
    17 registar registradas registrados registrar reinholdtsen reiniciado reinicie relações
    17 releasenotes reliance remain removable removes removíveis rendered renomeie repair
    17 repete repetem replace reports representar representing represents requerendo requerida
    17 requeridas reservados resolveram respectivos respetivamente respondeu responsabilidade
    17 responsible responsáveis restart restaurá restrict restringido restrita restrições
    17 retiradas reuse reutilizar revela revelam revised revolução ricardo ricas rir risk rm
    17 roaming rodapés rodríguez rolar romano ronny rotativo rotação rotinas roubo routers
    17 routines royalty rsyslog runs rye rádio rápidos saberem sala salva sam sarge satisfy
    17 saved say schart schweer scratch sdraw sec secundário secções seeberg segmento segredos
    17 seguem seguindo seguirá seguras selecting selva semanal semanalmente sensitive sent
    17 senão separated separator sequências serhii series serverfault servicing setor seções
    17 sfdocuments sharing she shut sign signed significados simbólicos simply simultaneously
    17 simultâneos sincronizarem sl slides smarthost sn sobe sobra sofá soldados sole solfege
    17 solicitada solicitar solitária soltar solte someone sometimes sonda sonha sort souber
    17 sources spacing spirit spreading squidguard starting starttls stated stating statistics
    17 steps steve steven subdiretórios subject sublicense subprojeto subsection substituirão
    17 substituídas subárvores sucedido sucessivamente suficientemente suficientes sugerido
    17 sugerimos suicida sujo super superfície supervisionar suportam suportes surgirem surgiu
    17 surpresa suspect suspenso sustained sutil swift sys tamanhos tanta tantos target task
    17 templates temporal tenhas terminada terminado terminate terminated terras terrestre
    17 testa testada testados testem testing testá teve tex tftpboot theme themselves thereof
    17 things thoroughly threads ti ticket tido tirando tiro together topologia tornada
    17 tornando tornou torres tostes totalidade trabalhador trabalhadores trabalham
    17 tradicionais transferido transferring transformado translation transmitidas
    17 transparência tratamento trivial troca troco try tse turned tuxtype tweaks técnicas
    17 típicos udeb uefi ui ultima umask unattendedupgrades unenforceable unificados unir
    17 universal união unreachable unstable upgrading upstream urgente userpassword usual
    17 usually usuarios utilizarem utilizarão utilizá va vago vagrant validar validação
    17 validity van vantagens variante various vazias vbasupport vc vedado vejo vendidos vendor
    17 venus verdadeiras verificado veyon videogame vidro vigor virar visible visitados vitrat
    17 vivos voando void voltado vorbis vídeos wait wakeup warning warranties we webcache
    17 website websites werner wheezy widgets willing winbind winnertz wish working workspace
    17 workstations wrong wrote xamarin xxxx years yrvin zip zoológico âncora ângulo ênfase
    17 êxito óculos
    18 against amigável ansi apresentam avanços calculates calculation cantos chamados chart
    18 cidade circuitos crie depuração descendente desenhada determine dificuldade digits
    18 editing elsewhere encontrará envoltório examinar executed expandir explicações famílias
    18 fixa gerenciadores globalscope habilitado imported indicada lateral leitor libitm ls
    18 master matemáticas meios merge messages mpeg music musical ncurses omitted ordered pass
    18 paste pedidos pen perform períodos pm pouca prefix prejudicar privacy programming
    18 protected provedor públicas readonly relative resume robôs seletor semelhantes sinais
    18 soluções sorted starts sublinhado substituído traço tux txt uniforme weekday últimas
    """
}
