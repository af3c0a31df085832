// Made by Sources/KeywordAnalysis/Training/frequencies.py; do not edit by hand.
// swift-format-ignore-file

extension WordRarity {
  /// The rarity of Spanish words in free texts, in halves of a bit.
  static let spanishWords = """
    0 de
    1 a del el en la los para que se un una y
    2 con es las o por
    3 al como este no puede
    4 esta más si su
    5 cuando desde ejemplo está imagen in is lo pero sin sobre son también this
    6 and archivo archivos ayuda cada configuración contenido datos debian dos entre esto
    6 estrellas están forma gimp hay información libreoffice menú muestra módulo nombre
    6 opciones paquete permite principal pueden red ser servidor sistema sus text texto the
    6 tiene to todos usar ver
    7 acceder cambiar cielo clientes color constelación content contiene crear cuenta debe
    7 debug después diálogo documentation e edu error estas estos estrella figura ha hacer
    7 help herramienta herramientas info instalación le lista ltsp línea n of otros page parte
    7 solo title todas trabajo través uno usa usando uso usuario usuarios utilizar valor x xhp
    7 ya you índice
    8 acceso activar actual ahora algunas algunos antes aquí as así automáticamente añadir
    8 barra base be biblioteca botón bug c cambios can capa caso cliente configurar
    8 constelaciones cuadro cualquier cultura disco disponible disponibles documento donde
    8 durante editar encontrar estaciones estelar for formato fue función general gosa² grupo
    8 if imágenes instalar interfaz ldap lugar manera mediante mismo modo muy necesita nombres
    8 nueva nuevo número on opción or orden original otra otras otro pantalla paquetes posible
    8 primer proporciona pulse página relacionados report s sección seleccionar seleccione
    8 selección sólo tamaño tanto tener that tiempo tipo todo utiliza valores versión vez web
    9 abre activa actualizar además an aparece aplicaciones are bien by campo capítulo colores
    9 comando comunes continuación control cómo deben defecto dentro derecha diferentes
    9 dirección ejecuta ejecutar elegir eliminar embargo encuentra entorno entrada escritorio
    9 espacio estación etc filtro from funciones gran grupos hace han hasta https incluye
    9 internet it izquierda ligeros manual menos menu mientras modificar mostrar muchos
    9 máquina máquinas not nota obtener org perfil porque posición predeterminada primera
    9 programa ratón resultado sea seguridad según seleccionado servidores shared significa
    9 siguiente siguientes skolelinux software soporte tabla temas tienen tres use utilizando
    9 varias varios vaya veces ventana vista with área
    10 abajo abrir actualizaciones adicional administración agregar all alrededor anterior
    10 anteriores any aplicar arranque at aunque añade b bajo basado caja cambia canal capas
    10 caracteres características comandos conexión conjunto consulte contraseña copia correo
    10 crea ctrl cuatro código d debería debido descripción desea detalles diferente
    10 directamente directorio directorios documentos editor elementos entonces entradas
    10 establecer estado estar estándar filtros final fondo fuente fuentes fuera funciona fácil
    10 gestión gnu gráfico guardar hacia historia hora i icono igual image individuales
    10 inferior inicio insertar instala instalaciones ip lado libre libro linux local lokono
    10 luego luna líneas mapa mayor mayoría medio mejor misma muchas muestran necesario nivel
    10 noche normalmente norte nuevas objeto objetos orión partir parámetros pasos pestaña poco
    10 predeterminado primero probablemente programas propiedades puedes pulsando pulsar punto
    10 puntos pxe píxeles quiere realizar representa root script selecciona servicio servicios
    10 sesión siempre similar simple sintaxis sistemas sitio sol stellarium superior sur
    10 teclado tenga tipos tu u usan utilizan versiones vía when which will www your órdenes
    10 útil
    11 actualización actualmente adicionales ajustar alfa algún also alto ambos antiguo
    11 antiguos aplica aplicación arquitectura arriba astronomía automática autor autores azul
    11 año años bastante bibliotecas bits blanco borde bordes buena bullseye buscar but
    11 búsqueda cabeza cambio campos cantidad casos cd celda celdas central centro cerca chino
    11 clic click cola colección com completa completamente completo componentes común
    11 configurado conocido conocimiento contraseñas correspondiente cosas creación cual cursor
    11 cálculo da debajo decir default definir derecho describe describen desee detrás devuelve
    11 dhcp dia dialog diferencia dios dispositivos dns documentación edición efecto ejecución
    11 ejecutando ejemplos elemento elija ella ellos enlaces equipos era escriba escribir
    11 especifica espíritu estilo evitar externos f fecha flecha formas formatos fácilmente
    11 generar gente go gosa grande grandes gráfica guide hardware have hecho hoja hombre home
    11 howto html http idioma importante impresión incluso indica inglés iniciar instalado
    11 instalador introducción junto license ligero llamada llamado logo m ma main marca may
    11 mayús mañana momento mostrará mover mucho método navegador necesarios negro new ninguna
    11 normal notas nuevos occidental only options ordenador ordenadores origen other p parece
    11 partes pequeña pequeño permitir pincel plano pléyades poder podría preferencias
    11 problemas proceso program propio pulsa páginas quiera qué rango real referencia región
    11 resultados rgb rojo ruta salida seleccionada server será sido so ssh sí tal tan te tecla
    11 teclas ten then tienes tierra toda todavía traducción tras type ubicación under usb used
    11 using utilice utilizada va ventanas view visible wiki windows xfce áreas él α
    12 abierto abra aceptar active actualiza acuerdo administrador agua ajustes algo anchura
    12 antigua antiguas aparecen apariencia aplicado arrastrar asistente asterismos automático
    12 aún basada based basic bd borrar botones brillante button cadena calc calendario camino
    12 capaz captura carpeta carácter casi casilla catálogo celestial choose chroot cinturón
    12 columna columnas combinado comienzo command comparación compartida compatibles
    12 complementos conditions conf configuraciones consola contenidos contextual contrario
    12 convertir convierte coordenadas copiar copy copyright creado cruz cuales cuentas current
    12 cuyo dado dar data define degradado demás depende desactivar desarrollo desplazamiento
    12 determina dice direcciones diseño dispositivo distribución distribute distribution do
    12 document does duro día each either electrónico elige elimina ellas encuentran enlace
    12 enviar errores esa escala escorpión escrito ese eso especial específico esquina
    12 establece estructura estudiantes esté example existe existen existente existentes
    12 explica exportar facilitar figuras fila file format free fueron funcionar fórmula g
    12 genera generalmente gestionar gestor gnome gráficos guarda guía haber hacerlo has haya
    12 horizontal host howtos idea idiomas importar impresoras incluyendo independiente inicial
    12 input inserta intern interno intervalo introducir ipxe iso its izquierdo kde kerberos
    12 kernel l layer leer lenguaje list listas longitud lunares láctea mansión mantener
    12 mantenimiento mantiene manualmente marco medida memoria menor mismas mito modelo modos
    12 more mundo máscara métodos múltiples name navegación necesitan nfs ni ningún niveles
    12 number números object oficial ofrece one open operaciones option osa palabras
    12 particiones particular parámetro patrón pc pequeños perfiles permiten personas período
    12 pez pintura planetas podrá previa preview principales principalmente probable problema
    12 produce programación proporcionar protocolo proxy proyecto prueba pueda puntero python
    12 píxel quien quitar realiza recursos referencias registro registros relacionado reloj
    12 representación representan requiere resto right saber samba sbasic scalc scripts sean
    12 see segunda segundo seleccio seleccionados select selected sencilla sencillo serpiente
    12 set siete siglo significado sigue similares simplemente sino squashfs submenú such
    12 swriter tab tablas tareas terms there these tjener tortuga trabajar tradicional
    12 tradición traducciones tus término título unidad unix utilizado utilizarse value van ve
    12 venus verde vertical visualización wikipedia work writer árabe árbol último β γ
    13 above accesibles access acciones acción acerca activo add administrar admite ajusta
    13 ajuste alemán alguna allí almacenan almagesto alta altura ambas amd ampliar animales
    13 anteriormente aparecer aparecerá api aportada aprender aproximadamente apt apéndice
    13 arabia area arrastre arte asegúrate asignar aspecto asterismo astronómico atajo audio
    13 autenticación available avanzada ayudar añadido babilónico basa blending blu bookworm
    13 brillantes busca buster caché cadenas calcula calcular canales caracteri carga celeste
    13 celestes cero change china cinco claro clave clipping code codename colors coma
    13 combinación combinar comentario comenzar comienza commands common compatibilidad
    13 compatible compilador compiladores complemento conectadas conectarse conexiones
    13 configura configurados conocida conocidos consulta contains contienen contra contraste
    13 controlar copias copies corona correcta correctamente correcto correos corresponde
    13 correspondientes create cree cualquiera cuanto cuerpo cups curva debianedu delante
    13 dependiendo descarga descargar deseas deshacer desplegable detallada determinar dibujar
    13 dibujo dio discos diseñado disposición distancia diálogos doble dominio dvd días efectos
    13 ej ejecutarse ejecute empotrables encima entornos equipo escolar escritura especiales
    13 especialmente especie especificar especifique específica específicas específicos esperar
    13 esposa esquema estelares estilos estén etiquetas excepción excepto expresiones expresión
    13 extensión falta favor ficheros fija filas filter finales first following form forman
    13 francés frecuencia frente fuego funcionalidad fórmulas gcc gemelos genes goeje gracias
    13 grados griega griego gris grises group guías h había hacen haciendo hermanos hojas
    13 horizonte hosts how icinga iconos identificar ii ima implementación impresora imprimir
    13 incluir incluyen independientes indígenas inicia instale instrucciones interfaces
    13 interna into investigación j japonés juego justo kari'na largo lectura lee leo les letra
    13 león lib licencia lienzo lineal llama lleva localmente lunar luz lxde límites macros
    13 make manejar maneras mano marcada mate medios mensajes menudo microsoft mira mismos
    13 mitos mode moderno modifica modify movimiento mueve mujer must máximo mínimo módulos
    13 navegar necesaria necesidad necesitas noruego nos nuestro núcleo objetivo observación
    13 ocultar oeste opacidad opcional operativo palabra palo papel parcialmente partición paso
    13 patrones pegar penard personales personalizar pertenecen pi pie pinyin plantilla plugin
    13 podrían posibles precisión preguntas presente presets primeras probar procedimiento
    13 proporcionan ptolomeo publicado puedan puerta pájaro párrafo quieres r radio razón raíz
    13 realmente reciente recién reduce reducir reemplazar refiere regiones reglas reiniciar
    13 rejilla relacionada relacionadas relación rellenar relleno remoto requisitos respecto
    13 resultante router rutas rápido río same saudita secciones section secuencia seguimiento
    13 seguir seguro selection sentido separada separado serie service siendo sirio sitesummary
    13 sola solamente sonido source split ssl star sticas string sugerencia system símbolo
    13 tales tarde tarjetas tema tendrá terminal textos than they total tradicionales
    13 transformación transparencia transparente two términos unidades usarse usará user usted
    13 utilidad utilidades v vacío values variable vea verificación version viene visibles
    13 visio volver vuelve where who window without workstation xingguans árabes época última
    13 única únicamente único útiles
    14 activada activado advertencia after agosto agrega alas aldebarán algoritmo alguien
    14 alineación alinear almacenamiento alpha alt altair alternativa ampliación ancho animal
    14 another análisis apartado apin aplican apply arco argumentos ari arranca arrancar
    14 artículo ascii asegura asegúrese asigna aumenta automatically avanzadas babilonia
    14 babilónica babilónicas barras basadas basados bases been below between bios bit bloqueo
    14 boto box brillo buen busque básica básicas básico básicos ca cabecera cabra calidad
    14 cambiando capítulos característica cargar carpetas carro casa cassiopeia cazador cerrar
    14 certificado changes charge chinos claudio colas comentarios compartir completas
    14 componente comportamiento comprobar compuesto computadora condiciones conecta conectado
    14 conectados conectan conectar config configurarlo conoce conocen conocidas considera
    14 contener context contexto contorno controla controles conversión convertirse copying
    14 corren corresponding cpu crean credenciales csv cuadrado cuadros cuello cuerpos cuidado
    14 culturas círculo códigos cúmulo dan date debconf deberían decide dedicado definido
    14 degradados demasiado demonio departamento der descripciones desenfoque desktop
    14 deslizador destino detalle detectar diapositiva diccionario dicho diferencias different
    14 digital dimensiones diosa dioses display distributed divide dividir draw duplicar dvds
    14 eclíptica edit edita ejecutan elección electrónicos elegido enseñar enter entero
    14 equivalente escalar escribe escuela esfera espaciado espacios español especificado
    14 espera esr estaba estable etiqueta even eventos exactamente explicación explican
    14 exportación externo familia fechas fichero field files fin finalmente find firefox
    14 firmware flotante flujo formulario foundation fu funcionan funcione function futuras gem
    14 generales generalidades get gib git globo gpl gtk guardan gui habilitar haga hecha here
    14 hip historial histórico hizo hoffmann however hoy ibn icon identifica identificada
    14 ilustraciones images importación importantes impress incluida incluidos
    14 independientemente informa informacio information informe informes inicialmente
    14 iniciando inmediatamente instalados instalará installer instrucción intenta intentar
    14 intercambio internacional intervalos intro introduce introduzca ir java john júpiter k
    14 khalid krb ldapvi left lenguajes leyenda li libros ligeramente line lineas llamadas
    14 locales lugares lvm límite mac macos made madera major mansiones manuscrito mapas mar
    14 marcado marcar marcas material matriz media memorias mencionada mensaje menús mes meses
    14 method mezcla miembros minor mitad modernos modificaciones modular montar mul munin
    14 mínima mínimos nada navegadores necesarias negra night ninguno niños nocturno normales
    14 nuestra numérico observatorio obtiene occidentales oficina ojos opendocument ori
    14 originales originalmente oscuro otherwise paleta panel part particulares parties parís
    14 pasa pasar países pdf peces pegaso pequeñas perl permanece permiso permisos perro
    14 personal personalizado pestañas pgina pila pinceles pintar planeta plantillas plasma
    14 plataforma plataformas plugins png podemos podrán política popular portapapeles
    14 portátiles posiblemente posiciones posterior posteriormente potente predeterminados
    14 presenta presentación press previsualización primavera primeros procesador procesos
    14 producir profesores profundidad pronto propiedad propios propósito provee provide
    14 provided public publicación pueblo pueblos puerto puestos párrafos ram range ray reales
    14 realidad recomendamos recomienda recortar recta rectangular redes redimensionando
    14 redistribute regional regulares rendimiento repositorio representado reproducir required
    14 resolución restablecer restringir resumen retorno returns rey rotación rotar ruido
    14 running salir sco scorpius seca secuencias secundario seguido seleccionadas
    14 seleccionando selecciones selector separador separados serán sería settings several
    14 share should show shutdown signo siguen simpress sitios size skole sky smb solar
    14 solución sombra sombras soporta specifies squid srv stable students suave subredes
    14 suficiente suma superficie supuesto susanne t table taman tambie tarea tengan tenía
    14 terminales tftp them third those through time tipografías tls tono tool tools top toro
    14 totalmente trabaja trabajos tradiciones traducir transformar transición transparentes
    14 trave triángulo true tráfico técnica umi unas unidos unión unos up url usado usarlo
    14 users uses usr utilizadas utilizados vacía variables variedad velocidad verano verdadero
    14 verá vida vir virgo virtual visión visor volumen volúmenes válida want warranty way we
    14 what whole wiwa works xeles xml ª águila ángulo δ ε η
    15 abierta accesible according actividades actuales actualizan actualizará ada adelante
    15 adir adyacentes afectan agregarse agrícolas ajaji aleatoria allowed allows allá almacena
    15 almacenar along alternativamente alternativo alumnos anaconda analizar andrómeda antares
    15 anual anwāʾ apagado apagar aparezca aplicará aplique apoyo applies apropiado apunte aql
    15 aqr aquellas aquellos aquila argumento aries arquitecturas arturo asegurarse asignado
    15 asociado asociados astrología astronómica astronómicos astrónomos atajos atención atlas
    15 atributos atrás aumentar aur auriga australis authors auto aviso añadiendo background
    15 backports backup baja bajos balance banda bar basándose before being berenices bin
    15 binarios bind black bloquear bloques boca bokmål boo boot borealis both bottom brinda
    15 bugs buttons caballo cabeceras cambiado cambiarlo cambiará cambie cancelar cangrejo
    15 canis cannot canopus cap capacidad capacidades cara cas case categoría celestiales cen
    15 centauri centauro centralizado certificados changed changing channel character check
    15 ciclo cielos ciencia cierra circular ciudad claramente clase clicking clima cma cmi cnc
    15 co codificación coloca colocar combinaciones comenzando compartidas compartido
    15 compartidos compiladas complejas complejo complete composición compresión comprobación
    15 comprobando comprueba computadoras concepto configurada confirmar conjuntos conocer
    15 conocimientos consecuencia consequence construir containing contemporáneo contenga
    15 contents continuar contribuir convirtió corrección corregir correspondencia cortar
    15 cosmos creada creador created creencias creó criterios cron crt crv crítica cubre cuerno
    15 cuervo cuestión cultural culture curvas cuya cyg cálculos cámara códice dando danés
    15 database dc decimal dedicada defined definición deja dejar delete derivative des
    15 desarrolladas desarrollado desarrolladores desconocido described description descrito
    15 descritos deseado desplaza desplazar despue determinado diapositivas dibuja dibujos
    15 dicen diciembre difícil digitales dijo dinámica dinámicas dinámico directo displayed
    15 displays distintas distintos división documentado down dr dragón dónde ecuador ed
    15 editores educación education ee egipcia egipcio eje else emperador empotrable enabled
    15 encuentre end energía enrutador entera entire entry enumera envía eran esas escribió
    15 escritos escuelas esfuerzo esos espíritus estaban establecido estados estadísticas
    15 estará estudio estudios estándares et europa exacta excelente except exception export
    15 exposición extender extensiones externa extra extraer extremo fa factor false feature
    15 features febrero fields fijar fijas firewall flash flechas fork fortran francia
    15 freeradius fuerza full funcionalidades funcionará gallo gamma garantizar garras gcompris
    15 gegl generación generado genérico gif give given global glosario gmail grabación griegos
    15 guayanas guerra guiones habilita habitual habituales habla habrá hará haz hemos heredado
    15 hermano himmelsglobus hipparchs histograma holandés holder horizontalmente hsv hya
    15 identificación iguales imap implementa importancia inc including incluidas incluido
    15 incrementa incrementar indican indios indique individual influencia informar initrd
    15 insert insertan inserte instalan instalarse integración integrado inteligente intensidad
    15 interesantes internas interpretación interés introduccio intérprete invertir irc
    15 italiano jaguar jpeg juegos julio junio jxplorer jóvenes key lan language lanza larga
    15 last later latitud latín law layers leiden letras leyendas light limitar limited limpiar
    15 linea listo lists llaman llamar llena llevan login logos lograr londres long lower luces
    15 luminosidad lxqt lógico lógicos macro madre manejo manipulación manipular mantenga
    15 mantienen manuales marcadores marcos margen marina marque marte marzo mató mayores mb
    15 means mediados mejorado mejorar mejoras mercado mercurio meta metapaquete mi mirar modes
    15 modificación modificado modification modifications modified mongol mongoles
    15 monitorización monstruo mosaico most mostrado mouse move muestre multilingüe multimedia
    15 museo muslo música natural necesidades necesitará need next non norma normally noroeste
    15 nosotros notación note ntp nu numeración numerosos numérica nunca observaciones obtendrá
    15 oculta ocurre offer office ojo ok opcio opens operación oprima opuesta oral orales
    15 ordenar order organizar orientación os oscuras oscuros oso out oveja over overview padre
    15 palacio paragraph parecido parezca particularmente pasado pasarela pasará patas path peg
    15 per perdió permitted persona personalización personalizadas personalizados perspectiva
    15 pertenece pertenecientes piernas pixel pixels planetario planta po pocas pocos poema
    15 polar polaris polo pone poner populares porcentaje portador portion portugués portátil
    15 posibilidad posibilidades position pp preconfigurado predeterminadas pregunta presione
    15 pretende principio principios print printer procedimientos procesamiento proción procyon
    15 producción programar promedio properties property propia propias proporcionadas proviene
    15 proyectos pruebas prácticas publicaciones publicar publish puesto pulsación pulsado
    15 purpose pública quita quizás rara rato razones rea realizadas recibir recopilación
    15 rectángulo redimensionar reemplaza reemplazo referirse release relieve renderizado
    15 renglón representaciones representada representar requerido requerimientos requieren
    15 respectivamente restaurar result return revisión rigel rights romano roth rápida
    15 rápidamente sabe saturación saturno save scriptforge security seis servir señal sgr
    15 shift shown shows siguiendo siguió simples simplificado since sincronización single
    15 sirve sociedad soltar some special specified specify springer sql start storage str
    15 stretch style styles submenu subred sucede suele suerte sufi sugiere sun suroeste
    15 sustituye svc símbolos tarjeta tau template templo temporada temporalmente tenemos
    15 tengas tercera terminado their three thunderbird thus tiempos toma tomar tomó tonos
    15 toomer trabajan trabajando traduce traducidas traducido trata tratar trazar típica uid
    15 uma umbral unless updates uri usarán utf utilices utilizará uu vacías var vasallo
    15 vecinos vega veintiocho ven verticalmente vi viaje viejo vienen vistas vistazo vídeo w
    15 walter whether while white written xel xingguan xrdp year york z zodiaco zodíaco zona
    15 árboles ʿabd ζ θ λ μ π
    16 abiertos about abreviatura abril abrirá abrió absoluto acelerar acepte aclarar actions
    16 actualice actualizada adaptación added adecuado admin administradores admiten
    16 advertencias agregada agrupar agujero ahorrar aleatorio alemana algoritmos alinea
    16 almagest altos always alêti amarillo amplia ampliacio anciano ancla android angular
    16 animación antepasados antorcha anything aparecerán apareció aparente aparentemente
    16 aparición apple applicable application applied appropriate apropiada apunta aqui arabes
    16 arado arcilla areas argo argument arrancan arrastra array artefactos ascendente ascendió
    16 ascenso asegurar asi asignación ask asociación asociada aspectos astronomy asume
    16 atmósfera autenticar author autorización autorizar avanzado awarhakoya añada añadida
    16 añadidas bare because beta binario blanca blancos bloque bloqueado blue bool boost
    16 bootes borra brasil buey básicamente búsquedas cabo cadáver cajas called cambió canopo
    16 capella capturas car carne carnero carruaje cartas casillas casiopea cause cazadores
    16 cdimage cefeo cell cells centralizada cercano certain cfengine channels characters
    16 checked chinas choice chromium ciencias cientos científica cierre ciertos ciervo cifrado
    16 cinnamon citas cited clara claras clases claves clients clon clonar close coincide
    16 coincidir colaboradores coll column combina combinada comerciales compendio compilación
    16 compleja completos component components compuesta computer comunicación comunidad
    16 conceptos condición conectada configuran configurando configurarse conoces conseguir
    16 conseguirlo consejo conservar considerar considered consiste consta constante contacto
    16 contar contengan contenida contest contrast contribuida contributions controlador
    16 controladores controls conveniente convierta copyrighted corazón cornelius corrector
    16 corresponden cortó corvus cosa cost could cra crb creados creará creates createuser
    16 creen cuadrícula cuarto cubierta cubo cuernos cuyos david deba deberá debes debin
    16 decimales decirle dedicados dedos defina definiciones definida definidas definidos
    16 deidad dejando delphinus dendera dependen dependencias depends depuración derived
    16 desactiva desactivada desarrollar desarrolló descargados describir deseada deseados
    16 desenfocar deserve deshabilitar desmarque detail details detalladas detecta determinada
    16 dev diaria diario difuminado difuminar dinastía dipper directa directly directory
    16 diríjase disabled discusión diseñada disminuye distinta distinto distorsiones diversos
    16 documents done double draco drawing débiles ea eap eclipses ecuatoriales edite educativa
    16 efectuar effect eficiente egipto ejecutable ejecutables ejecutándose elegida eleva
    16 elijas elije eliminarse ello emergente empezar empty encender encontrará enero enfocar
    16 enfoque enlil enorme enteros entirely envío equinoccio equinoccios equivalentes eres eri
    16 esc escapó escena escenarios escorpio escritorios espacial especificada especificados
    16 esquinas establezca estamos estarán estudiosos estás estática eth event evento every
    16 evidente examinar excel executable exercise explicaciones explorador exporta expression
    16 extensible exterior extiende fabricantes facilidad facilita falla fallos falso faltan
    16 faltante fenómenos fi fijo filters filtrado fitness flexibilidad flexible flujos folder
    16 formularios foto fotografía found frecuente freedesktop fuerte func functions fáciles
    16 gabriel garantiza gas gateway gaussiano gb generador generados genéricos gestio gnat
    16 golondrina grado grafo gray grayscale grecia green groups gráficas guardado guardias
    16 gustaría guyana géminis habilitan hablan hacerse hadorhikoya halcón harán hayan he her
    16 hijo historias history histórica históricas históricos hithikoya hogar holger hombres
    16 horario huevos hunger hércules híades hígado icc id identificaciones identificado
    16 identifican identificaron identificó idénticos iluminación ilustración imperial implica
    16 implied importe impose imprime imágen inalámbricos include incluído independent indexado
    16 india indígena informado infraestructura ingresa ingresar inician insertado inside
    16 instalacion instalada install installed instaló instance instrumentos int integer
    16 intended intentará interactivo interface interior introducido inversa inversión invierno
    16 ios ipados ipp ipv item items itself japón javier jena jessie joe johan josé jugar
    16 juntos ka kamodokoya kathi keep keyboard koya lados lanzar lazo lch lea lecturas legacy
    16 legibles lengua lep let level levsen libgnat libra licensed licensee like limitada
    16 limitation limpieza linear listado literal literalmente live llamaron llegó llevó lluvia
    16 lobo location lup lyr lápiz mabukuli machine maestro maestros magallanes magnitud
    16 mailinglist mal man manager mandíbula mantenerse manteniendo mantente manuscritas many
    16 map marcados marcha mas mask matemática matemáticas matemático matemáticos math matrices
    16 maya mayas mayori mayúsculas me mediciones medición medidas medieval medir medium mejora
    16 mejores menciona mensual merchantability mero metadatos methods mike milenio miles min
    16 miniatura minuto minúsculas mm modelos moderna modernas modificadoras modificados
    16 modificando modificarse mongolia monitor monitoreo mono montadas montaje mostrarán motor
    16 motores moving mschapv mucha muerte muerto mueva mueven mujeres na nacimiento nacional
    16 nadie named names nas nativo nea necesariamente negar negativo negativos negros netinst
    16 network ngulo noches nodos nombraron noruega nothing notice notices notificación nube
    16 nuestras nuevamente num numerosas numéricos objects obligatorio observa observar
    16 obtenida ocho ofrecen ole omitir opacity opcionales openformula openssh opera operador
    16 operadores operating oph ophiuchus oportunidad optimizado optionen ortográfico orígenes
    16 oscurecer output outside pa packages pages paletas pam pan pap par paralelo parecen
    16 parrilla particionamiento parts party paréntesis pasan paseo pattern paul país peap
    16 pecho pedirá península people pequen permission permitiendo permitiría personajes
    16 personalizaciones pertenencia períodos pesar pguser php pico pidió piedras pierna pies
    16 pilares piscis pistas place placed plantas poesía point polaco polinesia pollux popcon
    16 porqué posee posix possible posteriores postscript potencia pozo precesión
    16 preconfiguración predefinida predefinidos preferences presentar presiona presionar
    16 probarlo problems procesadores procesar producen produzca profesional profundo programs
    16 propietarios proporcionada proporcionando proporción propuesto protección proteger
    16 práctica próximo psa psc published puesta pulsada punta puntual puro pwd pág pérdida
    16 púrpura q qt quedarse quienes quieren qutaybah ra rangos re realice realizada realizado
    16 realizan realzar recalculadas receive received recientemente recinto recipients recoge
    16 recorte recuerda recuperar redimensiona redrejo reducción reemplazando refer regenerar
    16 registrado registrar regla regular regularmente reina reino relativa relevante
    16 relevantes rellena relojes remota remotos remove repartir repetir repite reproducción
    16 reproduce reproductor requerirá resaltar rescate resolver respaldo responde responsables
    16 respuestas restricciones restricción restricted resulta reutilizar revise revista riesgo
    16 rodríguez roja romana roms rosegarden rules run rutinas sabemos sagitario sale salto
    16 sami sauce saying scara scope sdatabase search sections segmento segmentos seguida
    16 segundos seguras semana sensible septiembre sesiones setting shape sheet shell siga
    16 siglas signos simboliza simplificar site situado situar slbackup small smath sobrantes
    16 solares solsticio solía sometimes soportados soportar space specific srgb sshd
    16 standalone standardskriver started statement status steele structure suavizado sub suelo
    16 suelte suficientemente suite supone supported suscribirse sustraer syslog sólido tamaños
    16 tampoco tardará tardía tasa taurus techo telescopio tendrás tenían tercer termina
    16 textura tgt thank ti tiff tigre tipografía tomará traducidos traductores trae
    16 transferencia transferir transmisión trasera trazado trazo tribu troncal trucos ttls
    16 tukano tutorial títulos uai uhura unida universidad universo upper uraniae ursa usada
    16 usados usamos usaron useful usen username utilizamos utilizaron utilizó valid variantes
    16 vba verbatim verificar verticales verás viajes vieja vigilancia vinculadas vino
    16 visibilidad visto visual visualizar voltear voluntarios volverán válido véase wake warao
    16 was whose width wiesbaden william within wrapper write writing xcf xxx yokhârhin yôkoro
    16 zonas zorro épocas índices últimos κ ν στέφανος τ بن عبد في 星
    17 aba abarca abiertas accept accompany aceleración acepta acercamiento acompaña act
    17 activando activate acto actualizado actualizados actúa adaptar adaptarse addition
    17 additional address adds adecuada adema adición administra ae aero afecta again agente
    17 agregado agregan aguijón agujeros agutí ahí aire ajedrez ajustarse ajusten ala alcance
    17 alce aldeas alejados alejandro alemania alias alisado allow almacenadas almacenados
    17 already alterar alternar alternative amanecer amazon among ampliamente américa analiza
    17 anchor anclar andino andreas anillo animaciones announcement anongit anorhâkoya
    17 antigüedad antihorario antonio apache aplicable aplicarse appears applications
    17 apropiados aproxima aproximado apuntar ara aratea aratos arbitraria arg arguments
    17 arquero arrancado arrastrando arrow artista artículos artísticos arábiga ascender
    17 asemeja asia asiento asignada asignadas asignan asimismo asistentes asiática
    17 asociaciones asociadas aspell associated astronomie astronómicas astrónomo atrapar
    17 atributo autoflush automáticas autopi autoreenable ayudará añadidos añadirlo añadirá ba
    17 back bajar bandas barco basan bayer beg berglund best bibliografía big binary blanquear
    17 blend bloquea blur bonita borrador boston bote brasileño brazos brindan bring brushes bu
    17 bucles bueno bus buscador byte bytes búfer búferes cadáveres caen calculará cambian
    17 cambiarla cambiarse caminos campamento canadá cancer canoa capricornus capturar carece
    17 carta casas castor category categorías causas caza caída cc cdrom cenit centaurus center
    17 cerdo certainly cesta cet cetus charles chart choosing cierta cierto cifras cil cinta
    17 circundantes cisne claros clasificación claudius clear clonado clásicas cm cmyk
    17 coinciden colecciones colocan coloque columns combinacio comenzó comer cometa comience
    17 comienzan commit comodín comparar comparten compañero compilar complejidad complejos
    17 compliance complicadas complicado comprimir comúnmente concreto confianza configurable
    17 configure confirmación confusión conmutador conocemos consejos conserva conservado
    17 construcción consultar consultas contain conteniendo controlado conversor convert
    17 convertido convertirá convierten convirtiéndose copas copiado correction corriente
    17 corrige corta corte corto cosecha costa costo court creadas crearon creating creencia
    17 cresta criterio critical croma crux cuadrados cuadrante cubeta cucharón cuentan
    17 cuidadosamente cuidadoso cultivo culturales cumple curanderos curiosamente currently
    17 curso cuál cámaras cáncer códices cómoda cúpula dada dados dama daniel dará daños
    17 decenas decidir declaración dedo defectos definen definition definitivamente dejado
    17 delantera deneb densidad dependencia derechos derivado desactivado desaparecido
    17 desapareció descartar desconocida descrita descritas descubrir desees deseo desgracia
    17 deshabilitada deshacerse design designación deslizadores despertar desplazarse
    17 destinadas destinado desventaja desviación desvían detección detener determinante
    17 determine determines developer development devolver diamante dibujado diccionarios
    17 difusa difíciles digitalis dimensión dina dinero dinámicamente direccio dirige diseñadas
    17 diseños disk dispone distancias distorsión distribuir diversas dividido divisiones doc
    17 documentacio domingo dominios don't download dra drag drop du duplicadas duplicados
    17 década dígitos eclipse ecuación ecuatorial edad edge educativas educativo ejes element
    17 elevar eliminado eliminarlo elimine emergencia empieza emplea emplear empotrado enable
    17 encabezado encendido encontrada encontrado encontraron enlazar ennegrecer entender
    17 entered entra entrantes entrar entregar entries enumeran enviando enviarla enviará
    17 environment envían envíe equivale equivalent erróneos escalado escalas escoger escoja
    17 escriben escrita escritas espada espalda especi especies especificación específicamente
    17 espirituales estabilidad establecidos estableciendo estables estatua estirar estructuras
    17 estudiante etiquetado europeo evidencia evita exactas examina examples exceptions
    17 exchange exclusivamente execution existing experimental expert explicado explicit
    17 explícita exportan exports expressed extendida externas extras extraíbles extremos
    17 fallecido familiarizado famosos farnese femenino filename fill filtrar fine firmar
    17 firmas floor foco focus formatear formats formatting formula fotografías fotos fractal
    17 fractales frame frecuentemente frecuentes fstab ftp funcionales funcionando further
    17 futuro galaxia galería gama garantía garza generally generan genere generic german
    17 gestiona gigante gina girar globos gobierno goma gomp google grabar gradient granos
    17 graphics griegas guardados guarde guion gusta habitación habría hadali hagan
    17 hamburgensis hamburgo haqʿah having hawaianas hd hechas hechos height hermana hermanas
    17 hermann hexadecimal hi hija hijos hiperenlace hiperenlaces homeworld horas horizontales
    17 hormigas huella huellas humano humanos hun hydra héroe identificadas identificador
    17 ignora ignorar ilumina im implemented import importa impresa inclinar included
    17 incluyeron incremento index indexada indicado indicador indicar individualmente ingrese
    17 inmediato inserción inserted inspeccionar installation instantánea instead instituto
    17 instrumento integra integrar integrarse integridad intel inteligentes intención intent
    17 intente intento interactiva interactivamente interactive intercambiar interchange
    17 interesante interpolación interpretaciones intersectar introducen invertida
    17 investigadores invisible invoca invocación io irá isbn isla islas islámica issues
    17 japonesas jawza jefe jerárquica journal joven jpg juan kabadarokoya karrie keytab kind
    17 kitab kitāb kunitzsch lab lateral latex least leche leipzig lejos lenguas lente lento
    17 lepus less lets levanta library libres ligera limita limitado limpia lineales
    17 lingüísticos link literatura little llamados llamó llegan lleno llevar lock logra loro
    17 luminancia lunes lupus lyra lógica maintenance making manage maneja manejan manjar
    17 mantendrá manuscritos mapeo marcadas marino masivo matar materiales mathematica mayo
    17 mayu mecanismo mecanismos medicina mencionadas mencionado mencionados mencionar message
    17 metal metapaquetes metros mezclador mezclar mhz micas miedo mil militar ming minutos
    17 mire mitología modificada module modules moneda monitoreados monitoring montaña montón
    17 mostrada mostradas motivo motivos moverse moves moviendo movimientos mp ms mu muestras
    17 multiple mutt muḥammad mypaint márgenes máscaras máxima méxico móviles múltiple nativas
    17 native nativos naturales nave ncurses neas nebulosa necesitar necesiten necessary negras
    17 netblock news nocturnos node nodo nombrados nomenclatura noreste noviembre now nubes
    17 nuestros nueve numbering numbers numeric nuncius núcleos observador observadores observe
    17 obstante obtenga océano od oficiales ofrecidas ofreciendo ojibwe ondas opaco
    17 opcionalmente opened openmp openoffice openwrt operacio operations operativos oprimida
    17 optimizar optional opuestas opuesto ordinary organización orientado oriental orion
    17 ortografía oscura otoño our own paga paisaje paja palm palma paneles panorámica
    17 pantallas paragraphs parameters parecida pared pareja pares paris pasando pase password
    17 paste pastor pata patent patents paths pato patrick patro pedro pegado pegasus pena
    17 pendientes pensada pensar perderán perezoso perfectamente performance permanecen
    17 permitirá perseo perseus persiste pertenezcan pertinente pertinentes pescadores
    17 peticiones petición physical pida pierde pinta pisces piz placa places planetarios
    17 plumas plus población pobre poderosa pointer ponen pongan port portada portugal
    17 posicionamiento positivo preajustes precisa preciso preconfigurada predecir predefinidas
    17 predefinido preexistente preferencia preferred prefieres prefijo prepara preparadas
    17 preparado preparar prepárate present presentaciones presentamos preservar presionada
    17 presionando pressing prevenir previamente previas primaria privacidad privado
    17 privilegios probabilidad procede producido prof profesor profile projects prominente
    17 prominentes prompt pronunciación proporcionados propósitos protege protegido protegidos
    17 protocolos proveer proyección pruebe próxima próximas ptolemaicas publica publicada
    17 publicó pudo puedas puntas punteada público quality queda queja queremos querrá query
    17 quería queue quién rafael rastrear rastro rather raíces read realizados realizarse reas
    17 reason recibe reciben recibiendo recientes recipiente recolectar recomendable reconoce
    17 reconocen reconocer reconocida reconocido reconstrucción recordar recrear rectas
    17 recuperación reescrito reference refers refieren reflejada regardless registra registran
    17 registraron regresa regreso regulus rehacer reinicializa reinicio relaciona relaciones
    17 relata relativamente relativas relativo relativos remain rendered renglones renombrar
    17 repetidamente representados requerir requiera reset respectivas respectivo responder
    17 respuesta rest restringe restringida resuelto resulting results resume returned revertir
    17 revisa revisiones revés rodean rojas rojos rom rotate row rueda rusia ruso sabios sacar
    17 sacerdote sagittarius sagrados saltar saltos salvaje saturacio saturation saved say
    17 schart scheme schjellerup screen screenshot sec seccio secreto secundaria seguros
    17 seleccionan semanas semiaplanar semilla sen sencillos seno sensación separación
    17 separadas separadores separar separate sera seres series serían señales sf shortcuts
    17 siembra siglos significan silla simbólicamente similitud similitudes simplifica
    17 simétrica sincronizar situación situada situados sitúa sitúe slide smtp sofisticada
    17 solicitar solucionar solutions sopesa soportado sospecha spirit squeeze standard stars
    17 still stored strings suaves suavizar subdirectorios subject subyacente sucesivamente
    17 suegra sugerencias sugerimos sugieren sum sumario superiores supervisar supremo surge
    17 surinam sustituir svg switch syntaxis sólida tablero tables tableta tabletas tabulación
    17 tapir tcp telling temperatura temporal temprano tendrán teniendo terceros term
    17 territorio tesis test teubner texturas therefore though thurayya tienda tiendas til
    17 tinta tiradores tomada tomado toman tonga toolbar tormenta tradicionalmente traer
    17 transformacio transiciones translated transparent transporte trasladar tratamiento traza
    17 trazos tri tribus tuvo types técnicas típicamente típico ubicaciones ubicado ubicados ui
    17 umask unicode uniforme until update usadas usual usually utilicen vale validate varia
    17 variaciones variante variar varita varían vbasupport vectoriales vencimiento venganza
    17 ventaja versio versions very via video viejos viendo viento vientre vincula visir
    17 visualizador vive vivir viñeta viñetas vnc vol volume volverá vuelta vuelto vuelva
    17 vínculo warning washington well western wide wolfgang wolfschmidt word workspace would
    17 xinyixiangfayao xorg xvii xx xxi yang yarran years yin yorhada yugo zero ziqpu zotti
    17 zuqaqīpu éste óleo únicos špoták νότιος σ υ φ الأنواء الجوزا الرحمن كتاب هـ ḫalāwī 中国 官
    18 aasen abecedario absence absoluta absolutamente abstenerse abundante acaba acceptance
    18 accesibilidad accidental accompanies accord acht acomodar acondicionarán action activan
    18 activas actividad activities activos actua actualidad actualizando actuar acumulados
    18 adapta adaptable adaptarlos adding addressed ade adecuadamente adecuadas adjust
    18 administradas administrativas admins admitir adolfo advancedadministration advertir
    18 advised afectados afectar afecte affected aficionados afortunadamente afuera agarraderas
    18 agentes aggregation agilizar agradecimientos agranda agrandar agreed agreement agregarla
    18 agregas agregue agrupación ajustado ajústala ajústalo alcanzar aleatoriamente aleatorios
    18 alicia align alineacio alineamiento allegation altamente altera alterna alternativas
    18 alternativos am amarilla ambiente amigable ampliado analizador anclaje anclas angle
    18 announce anteponga anticuado antigüa anulará apagados apagando apagarse apagará apagarán
    18 aparezcan aparte apertura aplanar aplicables aplicacio appear appendix appropriately
    18 aproximada arbitrario arcade arctica arising arista arp arrancando arrancará arranques
    18 arreglar arreglarlo artístico asegurarte asegurase asegurate asignados asignará asigne
    18 asiáticos assign assignments assume asumimos attempt attributes aumente aumento
    18 autenticado autenticarse authentication automatizar automontaje automount automáticos
    18 autonetrespawn auxiliar av avahi avanzados avanzar ayudarle ayudas añaden añades
    18 añadirlas backport backuppc bandera barbero barker barrientos batalla batería believed
    18 bernhard bielorruso bildoy biología bjarne blacklist blancas body boolean bootps border
    18 borrado botella boundary boxes breve bright británica británico brush bsd bts bucle
    18 budista buffer bézier cables cachea cairo calendarios call canción cantidades canvas
    18 caracter caras cargados cargo carry cascadian cases catalog catálogos cds centra
    18 centrales centralizados centralmente centrar cercanas cercanos certeza certificate cese
    18 cf changeipsubnet changelo chinese choices chosen chrome cie ciento científicos
    18 ciertamente ciertas cima circle circulo circumstance circumstances cita citado citar
    18 civilización claim claims claridad class client clipboard closed clásica clásico
    18 codifica codificaciones codificar coeficiente coincida coincidan colaboración colaborar
    18 collective colocada colocarse colorear combinados combinan combine comillas commander
    18 comodines company compara comparado compelled compensación compensar compilada
    18 compilation compiler compleción completado completados completar compone componen
    18 componer comportará compositor compra compradores comprende comproborar compruebe
    18 concerns conclusión concreta condicional conectarte conecte configuracio configurarlos
    18 configurará configurase configúralas confirma confundirse confías conmutadores
    18 consecutivas consequential conservan consideraciones consideran consigue consistent
    18 console conspicuously constantemente constantes constitute constituyen construido
    18 construye construyen construídas container contendrá contenedor contenidas contextuales
    18 continua continuará continuo continúa contornos contradict contrib contribuye
    18 convenciones conversaciones convolución conéctate coordenada copiadas copie corre
    18 correctas correctos corrigen cortafuegos costado costes costuras countries counts
    18 covered cp creando crees cristal cronjob crontabs crrear cruza críticos css ct cuadrada
    18 cubierto cubren cuellos cumpla cuota curiosos custom customarily cuyas círculos cúmulos
    18 dale damages dark dañe db dd deb deberi deberíamos deberías debian'edu'profile'udeb
    18 debiera decidido decision decoracio decorativos defective defines deformación dejan
    18 delegar demonios denominan departamentos department dependientes depending derivatives
    18 desactivará desarrollando desaturar descomponer desconectados describiremos describió
    18 descripcio descubrimiento desfile deshabilita deshabilitadas designated desmontada
    18 desparasitar desplazamientos desplazarte desplazó destacar destello destinada
    18 destination desvanecimiento detalla deteniendo determinación determinan devolverá
    18 devuelto devuelven di diagonales diagrama diagramas dialogs dialup dias dibujable
    18 dibujando dibuje dices dicha dichas dichos dict diferir differ difference digamos
    18 digitalmente digite dinámicos directrices disclaimer disen diseñados diseñar diseñó
    18 disminuir disponga disponsible distingue distinguir distinguishing distribuciones
    18 distribuido distributing distribuyen dividen divulgación diámetro dn doblado dobles doce
    18 docenas docentes documentar documenten doesn't dominante doméstica donor dorado dovecot
    18 dpkg duckduckgo dudas dura duración dureza duros easier easy echar editado editarse
    18 efectiva efectivo efectuados effects eid ejecútalo elements eliminación eliminada
    18 eliminarlos eliminarán elipse emacs emborronar emparejado empleando empresas emulador
    18 enano enciclopedia encienda encoger encriptado encuentren endebian enemigos enforcing
    18 enfréntate enlazadas enlazado enlosable enlosado ensayo entidades enumerar envia
    18 enviarte envuelto epoptes equal equilibrio equivocado escenas escoge escribiendo
    18 escríbela esculpido escáner esenciales esencialmente esferas especificaciones
    18 especifican espejo espejos esperes espinosa establecimiento estadística estrategia
    18 estrellado estropearía estuvieran etch ethernet eulalio europea events ever everyone
    18 exacto excepcionales excepciones excluded excluding excluir excuse executed exif exist
    18 exit expandir expansión experiencia experimenten experta explicar explicó explorar
    18 explícitamente exponencial exportado exporting expressly extend extendidas extensio
    18 extension extent extienden extrae extraerse extremadamente exámenes fabricante failure
    18 fallará fallarás fallaría falle familiarizados famosa famoso fantasma fantasmas faq fax
    18 fee fico ficos ficticios fidelidad fiel fifth figuran filesystem finalizado finalizando
    18 finalizar finas fines fino firma five fix fixed fixme floating flor flotantes fomenta
    18 font fonts foreground formado formateado forming forms forsbring forzar fotografi fr
    18 frac fracción fragmento fragmentos francesa francisco franklin frecuentente front
    18 frontal frutos fsautoresize fueran fuertes funcional fundado fundan fusibles futuros
    18 física físico físicos gallina garcia gdm generando generaría generous geogebra
    18 geographical gesellensetter gestores getting gica gigabyte gih gimpresionista giro
    18 github givenname globalscope goals gosa²es goserver gra grabaciones grabados gradúan
    18 grafos grano granted grants graphic gratuita greeter gssapi gstreamer guardada guardando
    18 guardará guardian guiará guided haberse habido habilidad habilitados hablantes hablar
    18 haces hammes handle handling hansen harías hash hazlo header held heredará hereden
    18 herein hereinafter hertzog heß hidden hide high hipótesis histogramas hkey hold holders
    18 homepage hope horichenko hosted hostname hubiera hue hueco huecos huntgroups huérfanos
    18 hübner icingaweb icons ide ideal idealmente ideas identifiable identificadores iec ifs
    18 ignored ignórelo iii ilustra img imitar impacto impares implantar important imposed
    18 inability inaccurate inalcanzable incidental inclinación incluimos incluyan incluyó
    18 incluída incluídos incorporado incorporate incorporates incorrecto incremental
    18 incrustado indexadas indexados indexed indicaciones indicate indiques indirectly induce
    18 inferiores inflexión influencias infringe infringement ingresada ingresan ingresando
    18 ingreso iniciaba iniciado iniciales iniciativa inicie inode insertará inserts
    18 inspeccionando instaladas instalando installingdebianon instancia instantáneamente
    18 institucional institución intact integrity intentando intentas interacción interactively
    18 interactúan interesados interfiera intermedio internos interpreta interpretarse
    18 intersección interviene intl intolerante introduzcas invalid inverso invierte inválidos
    18 inútil iptc isdn ispell iteraciones itinerante itinerantes japoneses javascript jayme
    18 jdoe jerarquía jessiel ji jitter joakim job jp jr juana judgment jueves jugador
    18 jugadores june juntas jurisdicción just justin jürgen kalzium kb kernels keys kgeography
    18 kit known knut krbprincipalkey laberinto lanzado largas large larger largos learn lector
    18 lectores leerlas leerse lees legales legend legislación leibner length lenny lentamente
    18 levels ley leélo leído lgpl liable libdvdcss liberado liberarlo libertad libpam
    18 libremente libéralo licensees licenses licensor lightdm limitados lines lingüístico
    18 linked lisp listed listos literales llamaba llegado llegar llenas load loaded locale
    18 localizador localizar located log logins longitudes look loss losses lot lp luminance
    18 léxico magenta mago mailx makes mala malicioso malo manchas manejarlas manos mantengan
    18 mantenidas manuscrita mapear mapping marcador marcan marcando marchan mark martes
    18 masculino masiva masivamente mata max maximum mayúscula mediana meet mejorada membership
    18 membresía memory memtest mencionando menores mente menus mere merge mesa michael midi
    18 miembro might migrados millones miniaturas minimal mirada misión miércoles mkdir mo
    18 mobileconfig moda model modificamos modifique modifying monetarias monitorean monitorear
    18 monitoree monta montados montan monten morten mosaicos mostrados mostrando mostrarlos
    18 mostrarse mpeg mta much muchísimos muestren muestreo muevan multi multiplataforma
    18 multiplicar mundt muro mutonufoai my mysql mágico namespace nat natterer naval naveh nd
    18 necesitando necesite negative negrita net netbooks never newstudent newteacher ngc nic
    18 nielsen nigel nis nitidez nl noncommercial none norman notable notarás notebooks notes
    18 notificará nuevoestudiante nuevoprofesor null numéricas náutica obj objectclass
    18 objetivos obligations obras obviamente ocultas oculto ocultos ocupa ocurriendo oded odf
    18 off offering officename offset often ogg old olivier olvidado olvides omite omitido once
    18 ondular online ooo opaca opacas opengl openjdk openldap operadas operate operation opt
    18 optimización opts ordena ordenación ordenada ordinario organizador organizan
    18 organizativa orgeira oro ortográfica oscuridad ou outline overwrite pago pagos paint
    18 palette panorama parada parameter parche parches participación partitions partícula
    18 pasen passed patio patterns pega película películas pem perder perfecta performing
    18 periódico permanentemente permissions permit permites permitido permitirnos person
    18 personalizables personalizada pertinent peter petter philipp physically pide piel piezas
    18 pin pincelada pinceladas ping pintada pintado pista plan planeas planitlla planos plazo
    18 plore plublicado plymouth poca podrías points polares poligonal polvo polígono polígonos
    18 pondrá ponga pop portable poseen poseer posicio positiva positivos possibility
    18 postoffice potenciales ppp practices practico preboot precio precisio preconfiguarn
    18 preconfiguradas preconfigurados preconfigurarse prederterminada preescolar prefiere
    18 preseleccionadas preseleccionados presentada presentation presentes preserving preset
    18 presionastes pressed previous previstas previsualizar pro probado proceda procesado
    18 producirá producto productos produjo professionalhelp profiles programadores prohibited
    18 prominent promoting propagación propone proporcionado proporcional proporcionará
    18 proporcione protecting protection prove proveedor proverbios provides provienen provoca
    18 prueben práctico prévot ps publicados publicarse puertos pulgada pulsacio pulsaciones
    18 punteros pure purgando putting pxelinux pérdidas pérfil questions quick quickly quinta
    18 quiosco radios radius ralf raphaël rays razonables rdp readable readme reads realizaron
    18 reasonably reboot receives recipient recolección recomendaciones recomendados
    18 recompilados reconfiguren reconocimiento record records recorta recreación rectos
    18 rectángulos recuento recuerdan redistribution redondeado redondear reenviador
    18 reenviarlos referido referirán reflejo reflejos refrain regionales regresar regularidad
    18 reinholdtsen reinicia reiniciado reiniciarse rejillas related relative releasenotes
    18 releases reliance remasterizar remolino remotamente remotas removibles render repair
    18 repercutiría replace replaces reportados reports representing represents repuesto
    18 repujado requeridas requeridos requerimiento requeriría requirements requiriéndose
    18 resalta resaltado resalto reservadas resizing respaldos respectivos responsible resta
    18 restantes restaurarlas restore restrictions restringirse resultantes resulte retinex
    18 retira reto retraso reuniones reuse revisar revisarse revised rfc risk rivas roaming
    18 roberto rock rodea rodrigo ronny rota rotacio routers rows royalty rumano runs rye
    18 ryslog réplica sabes sabrán salta sanear sangría sarge satisfy scale schweer science
    18 scratch sdraw second secundarios sed seeberg segura selecting selectivo semanal semi
    18 semitransparentes sencillas sensitive sepa sepas sepia serhii serrador serverfault
    18 servicing session sets señala señalar sfdocuments sgml shadow sharing she shortcut
    18 showing side sign signed significativamente significativo simultaneously simultáneamente
    18 sincronizados sincronizarán situaciones sl sliders smarthost sn sociales sole solfege
    18 solicitud sonidos soportan soportando sorprendentemente sort sources square squeda
    18 squidguard sr src st starting starts starttls state stated stating street subconjunto
    18 sublicense subproyecto subredlocal subsection subtítulos subárbol subárboles sucesores
    18 sucesos sueco sugería sujeto superpone superponen support supr suprimir sure surtan
    18 sustained sustitúyelo systems sábado tabulador tallo tarda task teachers teclados
    18 tecnología temporales temprana tendencia terminar terminate terminated termine terra
    18 terráqueo testeado testing tex tftpboot theme themselves thereof thin thoroughly
    18 threshold tijeras times tipografi tirador tm toca tocar together toggle tomados tome
    18 tonal tonalidad tone too topología tormentas traduciendo transferring transform
    18 transforma transformaciones transformada translation transmitan transmitir transparency
    18 traslade tratados tree triángulos try tsv tulo tuxtype txt túnel ubicada uefi
    18 unattendedupgrades unenforceable unificada unificados unstable upgrade upgrades urgente
    18 us usaban usano usarla usarlos userpassword usershares usos usó utils vaciarán vacían
    18 vacíos vagrant validar validity variación variant varianza varía vecino vector vectores
    18 vemos venir vera verifica verlo verlos verán veyon viceversa viejas viernes vinculada
    18 visitar visitas visite visuales vitrat vives vivo void volcados volviendo volviéndolas
    18 vuelven válidas válidos vídeos wakeup warranties ways weblate website werner wheezy
    18 wilber willing win winbind winnertz wireless wish wizard wkpd wol woody wrote xmp xxxx
    18 yet yi yrvin zoom zum ángulos ésta éstos éxito ítem óptico óptima úsalas
    19 abismo able abren abreviaturas abrirla abrirlo abstracto accede accessed accidentalmente
    19 accio acercar acoplamiento acoplar across activación activated activating actu
    19 actualizarse actually acumulada acumulado ad adaptables adaptadas adaptado adaptados
    19 adjunto adjuntos administration adn adobe adultos advanced aerógrafo afectada afectadas
    19 affect agarradera agenda agradable agrupa agrupados agujas aislados ajustan ajustando
    19 alcanzado aleatoriedad alejándose alexandre alfabeto alguno alienígena alignment
    19 alineadas alineado alineamientos alinean alisamiento almacenada alsa altas alzada
    19 american americano amortización amount ampliada amplio ancha anclado angulares animado
    19 animados ansi ante antialias anuales apaga apariciones aplicada aplicadas aplicó
    19 appearance applying aprendido aprendizaje aproximación apuntan arbitrarios archive arcos
    19 aritmética armas around arrastrado arrojada artísticas asciende asignó asistencia
    19 asiáticas asiático asocia asociar aspiración assigned ausencia autocorrect automa
    19 automatic autoridad autónoma autónomo avance awk axis ayudan añadió banco basiclibraries
    19 basta basura becomes beginning behavior behind better bidimensional bienvenidos bisel
    19 bmp book booleano borders brevemente brightness buenas buenos bullets buscando bzip cabe
    19 cache cae café calculado calculadora calculan caliente calle calling cambien can't
    19 caracteriza cargado cargan carretero causar celular centrada centrado cercana ceros
    19 cerrada cerradas cgi chapter char checkbox ci cian ciclos cien científico cifrar
    19 circuito circunstancias cirílico ciudades clasificador clasificar cml cn collection
    19 colocado colocados coloreado comas combinadas combination come comentan comercial comité
    19 comment commons comparable comparaciones comparando compare compatibility compañeros
    19 compilado compilados complementario complex comporta composite comprender compression
    19 comprime comprimido comprimidos comprobaciones computación comu comunicarse conduce
    19 conectividad configurables confirme conforme confuso conjunción conmuta conmutar
    19 conmutativo conozca consecutivos considerando considerarse considere consistente
    19 consolas contado contador contained conteo contraer contribuyentes controlan conversion
    19 conversiones converted converts copied coreano coreanos corner correlación correr
    19 corresponds cortan cortas costumbre createscriptservice creative creciente cristales
    19 cromado cronometrar crop cropping cruce créditos cuadradas cualesquier cuarta cubismo
    19 cuestiones cumplen cumplir currency curses cursiva curvatura curve customize cuándo
    19 cuántos dadas daemon damos darle dato dañar dbase dde deban debugging declaraciones
    19 decodifica decodificador decodificar definirse deje dejó deleted deliberadamente
    19 delimitador demuestra denomina denominado denominados deo depender dependiente
    19 depredador depurar desactive desafortunadamente desaparecidos desarrollador descarta
    19 descendente descomposición desean desenfocada desentrelazar designa desired deslizante
    19 desplazan destaca destacado destinatario destinos destructiva destruir determinados
    19 determinará determined detiene developers devices diagnosticar diagonal diasem dibujados
    19 dibujan dictionary diente dientes diff difiere difieren difracción digo dilatar direct
    19 directas direction disable discontinua disparos dispersos disponen disponer distinguen
    19 distorsio distr distribuidas distribuye dividiendo dll doblar dock documentada docx
    19 domingopascua dot dragging driver dtd duplicate dvi dynamic economía ecuaciones
    19 ecualizar edges ediciones editando editarlo edited editing educativos efectuado
    19 efectuará efectúa ejecutará elaborado elegidas elegirá elevado eli eligiendo eliminó
    19 elipses ell elíptica email emboss emergentes emiten empezando empiece emplean empresa
    19 emulación enables encabezados encajan encoding encogiendo encontrarse encontró enemigo
    19 enlaza enlazados enlosar enough enriquecer ensayos enseñanza entelar entramado
    19 enumerados envoltura erosionar err escape escáneres esférica espaciadora esparcir
    19 especially especificadas espejismo espere esquemas establecerse establecerá establecida
    19 establecidas estima estimar estrechamente estrecho estrés estáticas etapas etcétera ets
    19 evaluación eventualmente evite evolución evolution ex exact exactly exactos excede
    19 exhibe exim exists exp expand expande experimentar explorer exponente exponer exported
    19 exposicio expresa expressions extendidos extensa external extracción extraída eye
    19 factores falsa faltantes familiares far fattal faxes fechanumero feliz few ficas fiesta
    19 fig fijos filenaming filled filosofía fina financieras flac flip folders folleto follow
    19 followed fondos fontwork formar formatea formateadas formatted formulas fortune
    19 fotocopia fotogramas four fourier framework frase frecuencias freetype french
    19 fuertemente fuerzas funcio funcionamiento funcionarán fundación fundamentales fundir
    19 fusión ga ganancia gaussianas generarse genérica geográficos geométricas gets getty gfig
    19 ghostscript gid gio gira giratorio gives glib glifos gnupg good gpg gr grabado gradiente
    19 gramática greater gregoriano grep grid grosor gruesa guardarlo guardián guardó gvfs gz
    19 gzip habilitado habitualmente hand handles hard harry heading hence higher highlighted
    19 highlights hilos horanumero horarios horizontally hp hsl htm humo huso iceweasel
    19 identidad identificados identifier identify idéntico ieee ignoran ignorarse ilimitada
    19 imaginaria imaginario immediately impide implementaciones implementado implementar
    19 importados impresio impreso imprimible imprimirán incluya incorpora incorporación
    19 incorporar incorrectas increase indent indicada indicates industria influir influye
    19 informaciones informática inglesa iniciarse inició init initial inseguro insertados
    19 insertarse installing instructions integrada integral intelectual intentan interactivas
    19 interactuar intereses interiores interlineado intermedios internacionales
    19 internacionalización internamente international interpolacio interpretado interrumpido
    19 introdujo intuitivo inv inventó invertido investigaciones invisibles irregular iteración
    19 jack jakub jehan jesús kdc keeping keyword konqueror label laboratorio lambda languages
    19 lanzador lanzamiento laplace latencia latinos lava layout leaves legible lens letter
    19 liberar libere libraries libreta lightness limit limitaciones limitación limitan
    19 lingüísticas links liquidación listar lite lituano ll llamando llega loadlibrary
    19 localización logotipo lost lotes low lpd ltima ltimo lua lucha luma luminosity macedonio
    19 maestra management manchar manipulacio manipulaciones mantenido mantiuk manually mapeado
    19 maras maravilloso marble mascota masks master match matches matricial matriciales matrix
    19 mbolo meaning mensajería mensuales met mezclan middle mide mime miniaplicación minimizar
    19 minimum mirando mis missing mit mites mixer mng modificadores modifican modificarla
    19 molecular monitores monitorizar monstruos monto moteado motif moved moverla moverlo
    19 moverá movido mozilla msgbox multicast multihilo multijugador multiplica multiply
    19 multitud médico médicos móvil nagios nasd nativa naturaleza nautilus navigator
    19 necesitamos needed needs newly neón nica nico niebla nn nntp noise nombra nominal
    19 notables notar notará notation noticias nova nshora nt numerical nynorsk oasis
    19 observando obsoletas obsoleto obtenidas obvio occur occurs octubre ocupar ocurrencia
    19 odbc odt ofimática omitirse onda ondículas ones opacos opening operan operar oponentes
    19 oprimir ordered organizados orientada others pagès painting paradas paralela paralelas
    19 parcial parecer parecerse paredes parejas partida pat pdb pegue peligro percentil
    19 percepción perceptual percibe perdidos perfecto perform periodo periódicos permanecerá
    19 permitiéndole personaje peso pick picker picture pido piense pintados pinte pixelizar
    19 pkg platform please plug podi podri políticas poniendo porcentajes porciones posicionar
    19 positioned posterizar postgresql practicar pre precedidas precision predecesor prefiera
    19 prefix pregunte preparada preprocesador presentado presentan preserva presión
    19 prestaciones previo previously primary principiantes printing privada probably problem
    19 proceder procedure process processing producida productividad profesionales programming
    19 progresivamente progreso pronostico pronunciado pronóstico propagar propuestas protegida
    19 protegidas proteínas providing psd pt ptica pulgadas puntuación pureza puros puzle
    19 puzzle públicos quieran quitado quitan quite quizá radial raised random rapidez rastros
    19 ratio rayo rayos razonable realizó recargar rechaza rechazar recoger recomendado
    19 recomponer reconocerá reconstruir recortado rectangulares recuerde recursiva redacción
    19 redondea redondeadas reducido reduciendo reemplazado refleja reflejar refresh regio
    19 region registrada registrados regresión reinhard relacionan relevant rellenada remitente
    19 removed rendering renombrado reordenar reorganizar repetición repita replicar represent
    19 representacio representadas representation represented reproductores requires resaltados
    19 resets resolucio resoluciones resolution resources respectiva responsable restablece
    19 restauración resultar resúmenes retroceder retroceso retícula revela revierte reúne rgba
    19 richard rm rodeado rompe rosa rotada rotation roto rotos rtf runtime rápidas rápidos sa
    19 sal salga salvar salvo sample sangrado sangrías satisfecho saving scripting secretos
    19 secuenciador secundarias seen segu seguirá seguirán seguramente seleccionarla
    19 seleccionarse selecciónelo selections selects sensibles separa separator services
    19 shadows shrink sica sierra sifecha sigan sigma significativas simbólicos simplex
    19 simulación simulador sinónimos sirven six slic slider slides slow smaller sobel
    19 sofisticadas soft solapar solicitudes solucionarlo sp spacing specifying spiral
    19 spreadsheet steps stop stroke student suavidad sube subir subrayado subrutinas
    19 subsistema subtotales subíndice successful suceder sucia suelta suficientes sugerido
    19 sumar sumarios super supernova superposición superíndice suprime sustancial sustitución
    19 sustitutivos sustrae swap symbol syntax síntesis sólidos tabs tabuladores tag taiwán
    19 taken tar target tejido televisión tell templates tendra tenerse tercero tetris textual
    19 thomas ticamente tiende tira todavi tomadas toolbox totalización trabajado trabaje
    19 traceroute tracking transformation transicio transparencias tratan tratando tria
    19 triangle trocear troquelado truetype trying tuberías tutoriales ubicacio unchecked undo
    19 une uniformemente unique unir unit universal unknown unordered usaba utilización
    19 utilizarlo utilizarán vaciar variados various ventajas verdad verdaderos verse vim
    19 vinculados virtuales visita voltea vorbis voz vuelo wav wave were windowmaker working
    19 world xach xfs xima ximo yellow yendo yo yuv zip º énfasis éstas últimas
    """
}
