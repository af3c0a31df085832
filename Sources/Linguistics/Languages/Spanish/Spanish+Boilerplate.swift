extension LanguageData {
  /// Phrases of Spanish that give away boilerplate.
  static let spanishBoilerplate = [
    BoilerplatePhrases(
      .navigation,
      anywhere: """
        saltar al contenido | ir al contenido | ir al contenido principal | volver arriba
        ir arriba | volver al inicio | usted está aquí | abrir menú | cerrar menú
        artículo anterior | artículo siguiente | entrada anterior | entrada siguiente
        tiempo de lectura | minutos de lectura | versión para imprimir | ver más | ver todo
        ver todos | mostrar más | mapa del sitio | iniciar sesión
        """,
      alone: """
        inicio | menú | buscar | búsqueda | noticias | política | economía | cultura | deportes
        tiempo | contacto | contactar | quiénes somos | acerca de | ayuda | entrar | registrarse
        regístrate | salir | mi cuenta | siguiente | anterior | volver | imprimir | archivo
        secciones | tienda | empleo | cerrar | cancelar | portada | opinión | sociedad | mundo
        vídeos | videos | fotos | servicios | blog
        """
    ),
    BoilerplatePhrases(
      .share,
      anywhere: """
        compartir en | comparte en | compartir en facebook | comparte esto | comparte este
        compartir este | enviar por correo | enviar por email | síguenos en | síguenos
        en facebook | en twitter | en instagram | copiar enlace
        """,
      alone: "compartir | comparte | tuitear | enviar | seguir | síguenos"
    ),
    BoilerplatePhrases(
      .consent,
      anywhere: """
        utilizamos cookies | usamos cookies | utiliza cookies | uso de cookies | aceptar cookies
        aceptar todas | aceptar todo | rechazar todo | configurar cookies | política de cookies
        si continúa navegando | si sigues navegando | su consentimiento | nuestros socios
        """,
      alone: "cookies | aceptar | acepto | rechazar | configuración"
    ),
    BoilerplatePhrases(
      .commentForm,
      anywhere: """
        deja un comentario | dejar un comentario | deja una respuesta | dejar una respuesta
        escribe un comentario | añadir comentario | publicar comentario
        tu dirección de correo electrónico no será publicada
        su dirección de correo electrónico no será publicada
        los campos obligatorios están marcados | los campos necesarios están marcados
        campos obligatorios | cancelar respuesta | cancelar la respuesta
        inicia sesión para comentar | comentarios cerrados | sin comentarios
        no hay comentarios | sé el primero en comentar | denunciar comentario | guarda mi nombre
        contraseña olvidada | olvidaste tu contraseña
        """,
      alone: """
        comentarios | comentario | responder | respuestas | nombre | correo electrónico | web
        """
    ),
    BoilerplatePhrases(
      .related,
      anywhere: """
        lea también | lee también | leer también | también te puede interesar
        te puede interesar | te podría interesar | noticias relacionadas
        artículos relacionados | entradas relacionadas | contenido relacionado | más noticias
        más sobre | más información | lo más leído | lo más visto | más leídas
        últimas noticias | entradas recientes | leer más | seguir leyendo | ver también
        sigue leyendo | no te pierdas | archivado en
        """,
      alone: "etiquetas | relacionados | temas | recomendados | populares | lo último"
    ),
    BoilerplatePhrases(
      .newsletter,
      anywhere: """
        suscríbete a | suscríbase a | suscribirse a | suscríbete | nuestro boletín
        nuestra newsletter | recibe en tu correo | recibe las | boletín de noticias
        tu correo electrónico | introduce tu | hazte socio
        contenido exclusivo para suscriptores | darse de baja
        """,
      alone: "newsletter | boletín | boletines | suscribirse | suscripción"
    ),
    BoilerplatePhrases(
      .legal,
      anywhere: """
        todos los derechos reservados | aviso legal | términos y condiciones | términos de uso
        condiciones de uso | política de privacidad | protección de datos
        prohibida la reproducción | queda prohibida
        """,
      alone: "privacidad | publicidad y tarifas | accesibilidad | créditos"
    ),
    BoilerplatePhrases(
      .signature,
      anywhere: """
        este mensaje y sus archivos adjuntos | este correo electrónico es confidencial
        destinatario de este mensaje | recibido este mensaje por error | enviado desde mi iphone
        enviado desde mi | antes de imprimir este
        """
    ),
    BoilerplatePhrases(
      .other,
      anywhere: """
        publicidad | contenido patrocinado | continúa después de la publicidad | haga clic aquí
        haz clic aquí | ampliar imagen
        """,
      alone: """
        nota de prensa | comunicado de prensa | para difusión inmediata
        publicidad | anuncio | anuncios | patrocinado | efe
        """
    ),
  ]
}
