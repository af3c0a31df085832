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
    18 aasen abecedario absence absolutamente abstenerse acceptance accesibilidad accidental
    18 accompanies accord acht acomodar acondicionarán actividad activities activos actua
    18 actualidad actualizando actuar adaptarlos addressed administradas administrativas admins
    18 admitir adolfo advancedadministration advised afecte aggregation agilizar
    18 agradecimientos agrandar agreed agreement agregarla agregas agregue ajustado ajústala
    18 ajústalo alicia alineacio allegation ambiente analizador announce anteponga anticuado
    18 antigüa anulará apagados apagando apagarse apagará apagarán aparte apertura appear
    18 appendix appropriately arctica arising arp arrancando arrancará arranques arreglar
    18 arreglarlo artístico asegurarte asegurase asegurate asignados asigne assignments assume
    18 asumimos attempt aumente aumento autenticado autenticarse authentication automontaje
    18 automount autonetrespawn av avanzados ayudas añades añadirlas backport backuppc barbero
    18 barker barrientos believed bernhard bildoy bjarne blacklist body bootps borrado botella
    18 boxes brush bts cables cachea call canvas caracter cargados carry cascadian cases cds
    18 centra centralizados centralmente centrar certificate cese cf changeipsubnet changelo
    18 chosen chrome cie ciertas circumstance circumstances citado citar claim claims class
    18 clipboard clásica codificar coincida coincidan colaboración colaborar collective
    18 colorear comillas commander comodines comparado compelled compensación compilation
    18 compiler completado completados compone componer comportará compositor compradores
    18 comproborar concerns conclusión conectarte conecte configuracio configurarlos
    18 configurará configurase configúralas confías conmutadores consequential consideraciones
    18 consigue consistent conspicuously constantes constitute construídas contendrá continuará
    18 continúa contradict contrib contribuye conéctate corrigen costes countries counts
    18 covered creando crees cronjob crontabs crrear críticos cuadrada cuellos cuota curiosos
    18 customarily cuyas círculos dale damages dañe dd deberi deberíamos deberías
    18 debian'edu'profile'udeb debiera decidido decision defective defines deformación delegar
    18 denominan departamentos department depending derivatives desactivará desaturar
    18 desconectados describiremos deshabilita deshabilitadas designated desmontada
    18 desplazamientos desplazarte deteniendo devolverá devuelven diagramas dialup dices dicha
    18 diferir differ digamos directrices disclaimer diseñados disponga disponsible distingue
    18 distinguir distinguishing distribuciones distribuido distributing divulgación dn dobles
    18 doce docentes documentar documenten doméstica donor dovecot duckduckgo dudas dureza
    18 echar editarse efectivo eid ejecútalo eliminarlos eliminarán elipse emborronar
    18 emparejado empresas emulador encienda encriptado endebian enforcing enfréntate enlazadas
    18 enlazado enlosable entidades enumerar envia enviarte envuelto epoptes equivocado escenas
    18 escoge escribiendo escríbela escáner esencialmente especifican esperes espinosa
    18 estropearía estuvieran etch ethernet eulalio ever everyone exacto excepcionales
    18 excepciones excluded excluding excluir excuse exif exist expandir experimenten experta
    18 explicó expressly extend extendidas extensio extent extraerse exámenes failure fallará
    18 fallarás fallaría falle faq fee ficticios fifth figuran filesystem finalizado
    18 finalizando finalizar fines firma fixme flor fomenta font formado forming forms
    18 forsbring fotografi francisco franklin frecuentente front fsautoresize fueran fuertes
    18 fundado fundan fusibles física físico físicos garcia gdm generando generaría generous
    18 geogebra geographical gesellensetter gica gigabyte giro github givenname goals gosa²es
    18 goserver gradúan grafos granted grants greeter gssapi guardando guardian guiará guided
    18 habilitados hablar haces hammes hansen harías hazlo held heredará hereden herein
    18 hereinafter hertzog heß high hipótesis hkey holders homepage hope horichenko hosted
    18 hostname hue hueco huntgroups hübner icingaweb idealmente ideas identifiable
    18 identificadores iec ignórelo ilustra img imitar implantar imposed inability inaccurate
    18 inalcanzable incidental incluyan incluída incluídos incorporate incorporates indexadas
    18 indicaciones indicate indiques indirectly induce infringe infringement ingresada
    18 ingresan ingresando ingreso iniciaba inode inspeccionando installingdebianon
    18 institucional institución intact integrity intentas interactively interactúan interfiera
    18 interpretarse interviene intolerante introduzcas invalid inverso invierte inválidos
    18 inútil isdn itinerante itinerantes jayme jdoe jerarquía jessiel joakim job juana
    18 judgment jueves jugadores june jurisdicción just justin jürgen kalzium kernels
    18 kgeography kit knut krbprincipalkey lanzado larger largos lector lectores leerlas leerse
    18 lees legales legislación leibner length lenny levels ley leélo leído liable libdvdcss
    18 liberado liberarlo libertad libpam libéralo licensees licenses licensor lightdm
    18 limitados lines lingüístico listed listos llenas load localizador located log logins
    18 look loss losses lp magenta mailx malicioso manchas manejarlas manos mantengan
    18 mantenidas manuscrita mapear mark martes masiva masivamente max maximum mediana meet
    18 mejorada membership membresía memory memtest mencionando mente mere merge mesa michael
    18 miembro migrados miniaturas minimal mirada miércoles mkdir mobileconfig moda model
    18 modificamos modifique modifying monetarias monitorean monitorear monitoree monta
    18 montados montan monten morten mostrarlos mostrarse muchísimos multi multiplicar mundt
    18 mutonufoai namespace nat naveh nd necesitando necesite negrita net netbooks never
    18 newstudent newteacher nic nielsen nigel nis noncommercial norman notarás notebooks
    18 notificará nuevoestudiante nuevoprofesor numéricas objectclass objetivos obligations
    18 ocultas oculto ocurriendo oded offering often olivier olvides online opaca openjdk
    18 openldap operadas operate opt opts ordenación ordinario organizativa orgeira ou pagos
    18 paint panorama parameter participación partitions pasen películas pem perder perfecta
    18 performing permissions permit permites permitido permitirnos person personalizada
    18 pertinent petter philipp physically pide pin pincelada pista planeas planitlla plazo
    18 plore plublicado plymouth poca podrías polares polvo polígono pondrá poseen poseer
    18 possibility postoffice potenciales practices practico preboot preconfiguarn
    18 preconfiguradas preconfigurados preconfigurarse prederterminada preescolar
    18 preseleccionadas preseleccionados presentation presentes preserving presionastes
    18 previous previstas previsualizar probado proceda procesado professionalhelp profiles
    18 prohibited prominent promoting propagación propone proporcionado proporcional protecting
    18 protection prove provoca prueben prévot publicados publicarse pulgada pulsaciones pure
    18 purgando putting pxelinux pérfil questions quiosco ralf raphaël rays razonables rdp
    18 readable readme reads realizaron reasonably reboot receives recipient recomendaciones
    18 recomendados recompilados reconfiguren reconocimiento recreación redistribution
    18 reenviador reenviarlos referirán reflejo reflejos refrain regularidad reinholdtsen
    18 reinicia reiniciado reiniciarse releasenotes releases reportados representing requeridas
    18 requeridos requerimiento requeriría resaltado reservadas resizing responsible
    18 restrictions restringirse resulte retira reto revised rfc risk rodea rotacio runs
    18 réplica salta sangría scratch sdraw secundarios segura selecting semanal sensitive
    18 señalar shortcut signed simultaneously sincronizados sl sn sonidos starting stated
    18 street subconjunto subárboles sucesos sueco support sure surtan sábado tarda task
    18 temporales terminar terminate terminated testing tex themselves tijeras tirador tm
    18 toggle tome topología traduciendo transform transforma translation transmitan
    18 transparency tuxtype txt uefi unstable upgrade us usarla usarlos usos vacían vacíos
    18 validar validity vectores vemos vera verifica viejas viernes visitar visite vivo void
    18 volcados volviéndolas ways website win winbind wish wizard xxxx óptima
    """
}
