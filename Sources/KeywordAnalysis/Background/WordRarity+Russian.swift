// Made by Sources/KeywordAnalysis/Training/frequencies.py; do not edit by hand.
// swift-format-ignore-file

extension WordRarity {
  /// The rarity of Russian words in free texts, in halves of a bit.
  static let russianWords = """
    1 в для и
    3 is libreoffice text the this на с
    4 a and content debug help in index info of page title to xhp или к модуль пакет
    4 содержимое справка также
    5 for or you из как можно не по при содержит это
    6 are as be can if shared that with а выберите данных доступ если команде может от
    6 параметры см чтобы этой этот
    7 an by choose click document from not on select use when библиотека быть которые например
    7 позволяет помощью пример синтаксис только файлов файлы формат щёлкните
    8 all c command current data dialog enter format function it list name number only open
    8 options selected then value will x будет все всех данные его значение интерфейс
    8 использовать используется их который меню могут о он она поле предоставляет программа
    8 работы со создания строки текст текста управления файл функции что является
    9 also any at basic box calc cell default example file gnu guide linux new object one
    9 returns sbasic scalc set string swriter tab table tools type used using values want
    9 where which your автоматически без библиотеки более введите во возможности времени время
    9 вставка вы данный диалоговое до документ документа документе других за затем значения
    9 изменения изменить имя инструментов кнопку команду команды которая между мыши набор
    9 нажмите необходимо но окне окно пакете панели поддерживает поддержка поля после программ
    9 программы сервис системы список страницы таблицы так тип то требуется умолчанию файла
    9 функция через эта этом
    10 add area available between button cells changes character contents create ctrl d debian
    10 displayed edit f field first following formula have html icon insert into its line menu
    10 microsoft more must opens option org other part properties python range right s same
    10 settings shift specifies standard system user view window writer базы библиотеку будут
    10 ввода вид виде возвращает вставить выбранного выбрать выполнения документов другие её же
    10 записи значок изменение имеет инструмент информацию использование использования
    10 использоваться использует качестве количество командной которой курсор настройки
    10 несколько нужно области общие объект объекта объектов один окна они основе откройте
    10 открыть панель параметр параметров приложений просмотра различных свойства сервер
    10 символов система следующие создание создать списка строк т текущего типа того утилита
    10 утилиты формате число элементы эти этого языка ячеек ячейки
    11 after api apply b bar before below change characters column contains context control
    11 database date defined display displays documents double down draw each empty expression
    11 false fields form formatting functions given gnome gtk has http information left main
    11 may method next no numbers objects office opendocument paragraph position preferences
    11 return see selection service sheet simpress single size some space specified specify
    11 statement style styles than these time true two unix up url version within библиотек вам
    11 ввести веб версии версия включает включая возможность выбор выбора вызов где графический
    11 диалоговом диапазон добавить доступа доступна другими другой есть запись здесь значений
    11 изображений изображения инструменты интерфейса информации информация использованием
    11 используйте используются используя когда коды которого которое котором которых линии
    11 мастер можете найти некоторые нескольких нет номер об объекты определение определить
    11 открывает отображает отображается отображение отображения ошибок пакета пакетов перед
    11 печати под поиск поиска пользователя правка преобразования приложения применить проверки
    11 просмотр простой рабочего различные размер режим режиме результат сети символы систем
    11 системе следует случае содержатся содержимого создавать списке стиль страниц странице
    11 таблиц таблица такие таких текстовый текущей том удалить управление устанавливает
    11 установите флажок формата форматирование форматирования форматов форматы функций части
    11 элемент элементов эту языке языков
    12 about above access another applications argument array automatically base based but
    12 cannot case check code color columns com commands containing corresponding created
    12 cursor define defines different does e either end entry error files filter find found
    12 gcc group how image impress input integer iso kde key language last library macros made
    12 mode module multiple n names non numeric opened optional pages pdf possible press print
    12 property ranges reference result results returned row rows save search show so source
    12 start str such svc their they toolbar top was whether while windows without www xml y
    12 zero абзаца больше вкладка вкладку вниз возможно вручную вставки вставляет выбранный
    12 вывода выделенного выделите графических д дата даты два дважды диаграммы диалогового
    12 документация документы должен должны дополнительные доступны зависимости загрузки задать
    12 задаёт запуска игра игры изменений изменять изображение интернет интерфейсом
    12 использовании используемые использующих каждого клавиш клавишу клиент кнопки кнопкой код
    12 кода команд контекстное которую кроме легко ли либо любой метапакет модулей модули
    12 модуля набора над настроек настройка начиная необходимости необходимые неправильный них
    12 новые новый новых область обработки образом обычно одного одной ок описание определения
    12 определяет основной основные отображаются очень пакеты памяти печать поддерживается
    12 поддерживаются поддержки поддержку полей полностью положение получения пользователей
    12 помощи поэтому правой преобразование приложение проверка программирования программу
    12 проекта процедуры работает работать разных разработки реализация редактирования редактор
    12 себя сервера символ систему следующих служба служит собой содержится создаёт
    12 соответствии сохранить ссылки стили стиля стола столбцов страница строка строке строку
    12 таблице таблицу текстовых текущий типов удаление уже укажите указатель указывает
    12 установить установки установлен устройств файлами формулы формы функцию цвета часть
    12 частью чем числа чтения щёлкнуть электронной элемента этих ядра язык ячейку
    13 additional allows alt always appears applicable application applied applies arguments
    13 arrow ascii background bool both contain convert copy criteria custom decimal delete
    13 design do drag drawing elements enable enabled entered examples excel existing export
    13 expressions feature formats frame func general get header i inserted inserts instance
    13 interface java layout level lists location macro mark match math methods modify mouse
    13 move mp need note numbering ok ole openformula order paragraphs parameter path perl
    13 point previous program query recalculated refer remove reset resets scriptforge scripts
    13 second section sets setting should shown shows slide special spreadsheet sql strings
    13 support t tables them there those through types uno uses v web width word абзацев база
    13 базе безопасно был была были вариант вверх ввод вводе видео вкладке включена включены
    13 включить вместе внутри возможностей всегда всего всем всё выбранной выбранных вывод
    13 выводит выделенных выполните выполнить выполняется выполнять выравнивание выражение
    13 вычисления графического даже данными двумя двух действий действия диапазона добавление
    13 добавления добавляет документацию другое ещё зависит заголовок задайте замена заменить
    13 записей имеется имена имени иметь инструкции исходный исходным каждой клавиатуры клавиши
    13 кодом команда компиляторов копирование краю курсора линия листа менеджер метод многих
    13 много множество момент напрямую находится некоторых непосредственно ниже нижний нового
    13 обеспечения обеспечивает обмена обновление однако одно одну окон открытие открытия
    13 параметра первой перетащите переходный поддержкой показать показывает получить
    13 пользователем пользовательский появится предварительного предварительный представляет
    13 приложениями применение примеры простая протокол путём работа работе раз различными
    13 размера расширение расширения редактирование сведения свойств системах системой слайд
    13 слева следующей слов слова службы соответствует состояния сохранение сохранения
    13 сочетания специальные справа среды ссылка ссылок стандартный стилей столбец столбца
    13 столбцы структуры сценариев таким текстового текстовом текстовые текущем тем теперь
    13 техническая типы точки у удаления удаляет удалён указать уровень установка устройства
    13 утилит файле файловой форм формул хотите цвет часто чисел шрифта шрифтов шрифты экрана
    13 экспорт являются ячейке
    14 according active added address adds again appear apt assign automatic back been being
    14 boolean border bottom buttons calculate calculated calculates calculation call called cd
    14 chart clicking close collection colors common compiler constant controls conversion
    14 creates creating day directly doc dvd editing entire entries equal etc every except
    14 extension fill folder font freedesktop ftp full g graphic graphics here hidden however
    14 https ide ignored import include including indicates individual inside instead int ip
    14 item jpeg keys languages length like lines link listed load locale logical long look
    14 lower m make manage manager many maximum missing modified named navigator negative
    14 occurs ocr off ogg once opengl operating optionen original otherwise out outline over
    14 parameters place png points postscript presentation printing provided provides r read
    14 record records references regular replace representing represents required run saved
    14 screen sdatabase sensitive separator several sf shape share sign smath software spacing
    14 specific starting status step stored sub sum sun switch tesseract test three under
    14 unicode update usb valid variable variables various vba vertical visible whole wiki
    14 wizard work xfce year z абзац автоматическое адрес адреса адресов анализа аудио баз базу
    14 библиотеке большинство было быстро быстрый версий верхний взаимодействия влево вместо
    14 внимание возвращаемое вправо выбран выбранные выделение выделения выделить выполнение
    14 выполняет выравнивания выражений выражения вычисление вычисляет года границы графики
    14 графические графической группы да далее данного данной дату две делает диаграмм
    14 диапазонов динамически дисков дней добавлять документах должна должно дополнительных
    14 доступен доступные доступных драйвер другим другого другом е заголовка заголовки
    14 загрузка задание задач закрыть замены запрос запросов знак значки изменении изменяет
    14 имеют имеются импорт имён интервал инфраструктура использована используемый используемых
    14 используют источник источника источников каждом каждый карт каталог каталогов кнопка ко
    14 коллекции компилятор компьютера конце копирования копировать которым линий лист листе
    14 любое любом макросы массив мастера месте место многие навигатор нажатии нажатой название
    14 назначить наиболее настоящее настроить начале него ней нельзя несколькими новое новой
    14 номера нумерации обзор обновить обновления оболочки общее объекту одновременно одном
    14 окружения оно операторы операции операций определяется определённого оптического
    14 орфографии отдельные отдельных открытым отмена отображать отображаться отобразить ошибка
    14 ошибки пакетами параметрами первый передачи перейти переменной переместить перемещает
    14 перемещение перемещения перехода переходной подключения подменю подписей подписи
    14 подробную подходит позволяющий позиции позицию пользователь пользовательские
    14 пользовательского пользователю поместите порядок поскольку посредством почты правила
    14 правому предназначен представление представления преобразовать приложениям применения
    14 применяется применять программами программный проект происходит просматривать
    14 просмотреть просто пространства протокола процесс пункт пустой пути путь работу разделе
    14 разделов разделяемую ранее распознавания расположение расчёта расширений реальном
    14 редактировать режима результаты рисование рисования ряд рядом сборки связи сделать
    14 серверов сетевых сжатия символа системных скрыть слайда слайдов следующий слово служб
    14 сначала события содержать соединения создании сообщений соответствующие соответствующий
    14 состоит состояние сохраняет специальных списком способ сразу среда среде средства ссылку
    14 стандартная стандартные стиле страницу стрелки сценарии сценарий такими те текстом
    14 текущую точек указателя указывается управлять уровня условия устройствами файлах
    14 файловых фигура фильтр фильтров форматах форме формула формулу хотя хранения цветов цель
    14 целью цифровых шрифт экран экране электронных эффекты языках языки
    15 accessed activate adding advanced alignment already amount anchor associated attributes
    15 autopi average because beginning boxes break bus calling category changed changing
    15 chapter checkbox choosing closes component computer connection contained converted
    15 converts criterion csv cups currency currently databases dates days depending described
    15 description desired details determine determines digits direct directory distance drop
    15 during edge edited element email embedded esc even event events exception executable
    15 exist expressed extended external filesystem filters flac followed follows footer
    15 formatted forms formulas frames gif gimp git glib gobject gomp greater h height hide
    15 highlight highlighting hold home horizontal icons id identical iec ignores images
    15 initial inserting installed internal internet items javascript k l label learn least
    15 less lib linked loaded located manually master matches means message mm modules month
    15 most moves moving mpeg ms needs network notation now numerical omitted opening openmp
    15 openoffice operator opt optical os output own p passed password period placed positive
    15 pressing preview printed printer qt recognition relative report resulting saves saving
    15 schart script sdraw security selecting separators series server sheets sidebar slides
    15 small sort sorted spaces ssh star starts statistics structure submenu successful
    15 supported supports syntax tcp template templates times toolbars unit until users usr utf
    15 variant vbasupport video vorbis way well what whose wildcards words working write wrong
    15 xorg zip автозамены автоматического адресу алгоритм аппаратного аргумент архивов
    15 атрибуты безопасности благодаря большинстве браузере букв бумаги буфер буфера быстрая
    15 быстрого вас вашей версию вертикали верхнего верхней весь включения внешний возвращается
    15 вокруг воспроизведения врезки всеми вспомогательная вспомогательные вставке вставляется
    15 вставлять вставьте второй выбирается выборе выбранному выбранным выводится выделенные
    15 высота высоту вычислений выше главы год границ графическим данная данном данным дат
    15 движок действие диалоговых диапазоне диапазоны динамическая диска диске документации
    15 документу дополнение дополнительно достаточно доступно драйвера драйверов друг другую
    15 заголовков заголовочные заливки заменяет запроса запросы запуск запускается запускать
    15 запятой защиты звука знаки значениями значков игр изображениях именем импорта индекс
    15 инструкция интерфейсов интерфейсы исполнения использован истина исходного исходные
    15 исходных кавычки какие каталога категории клиентов кодировки количества колонтитул
    15 колонтитулы компонентов компьютере компьютеров контекстном конфигурации копии копию
    15 левой левому линию листов локальной лучше любого макрос макросов маленькая маркеры
    15 масштаб менеджера меньше места механизм множества модели модель мощный мультимедиа мышью
    15 набором навигаторе нажать назад названия назначения напечатанного написания написанный
    15 направлении настройками невозможно независимые необходим нижней ним новую нужен нужный
    15 нумерация областей оболочка обработка обрамление обратите общая общего общих объединение
    15 обычный одна одним означает операционной операционных описания определённые определённый
    15 определённых оси основан основана основанный основных особенно особенности открывается
    15 отличие отменить относительно отправка отправки отрисовки п первого перейдите
    15 переключение переменная переменные переменных перемещать перетаскивания переход писем
    15 плюс подобных позволяют позволяющая пока показа полезен полем полнофункциональный полный
    15 получение пользователи пользовательских пользователям полю полях порядке последнего
    15 последней последние потоки потоков почти появляется практически предназначена
    15 предоставляется предоставляют презентации преобразует привязки применяет применяются
    15 пробел программам программе программистов программного программой проигрыватель прокси
    15 простое пространстве простые протоколов протоколу процессов процессора равно раздел
    15 разделы разделяемая разметка разметки разные разрыв распределения рассылки расчёт
    15 реализует результата результатов рекомендуется ресурсов ряда сайте сверху свободный свои
    15 связанные связанных связь сервером сжатие синтаксиса системами скорость слайде следующим
    15 следующую словарь службу случаях снизу снова собран событий совместно содержащий создан
    15 создана сообщение сообщения сортировки состава сохранять списки списков способный
    15 справки средство стандартного стандартной стандартных степени стороны стрелка стрелками
    15 стрелкой структура структуру существует существующие табуляции такой тексте текстовое
    15 текущее темы терминала тех точка точкой точку требует три увеличить удалять удерживайте
    15 указанного указанных указатели упрощения уровне ускорения условие устанавливать
    15 установке утилиту файловая фигуры фильтра фильтрации фильтры фон фона форма форму
    15 фортрана функциональность х хорошо цветом целое центру чего числе числовое чтение шаблон
    15 шаблона шаблоны ширина ширину шифрования щёлкнув экспорта этим этому эффектов ядро
    15 ячейка
    16 action activated actual align allowed alternative analysis apache apple asian audio
    16 autocorrect axis bin binary blank blue bluetooth book borders browser bsd bullets bzip
    16 cancel center certain char checked class clear clipboard codes combination comments
    16 comparison compatibility compatible complete completion complex condition conditions
    16 consider considered console container copied copies count customize daemon dbase dd
    16 debconf defining deleted deletes depends detailed dev dict dictionary digital direction
    16 discovery divx dns dos dot dpkg edges editor effect emacs enables english entering
    16 errors ets evolution executed execution exit expand exported ext extensions features
    16 filename filled follow free front further generate globalscope gnupg go gpl grid grouped
    16 groups gzip handle handling heading headings hides hour hyperlink immediately imported
    16 included install installation interpreted ipv j keyboard keyword large lets letter
    16 levels linear links local mail makes man management margin marked marks matching mean
    16 media menus merge minimum model my navigation ncurses necessary net none normal null
    16 odbc odf officename ooo operators ordered organize pane parts paste pivot places
    16 platform pointer portable positioned predefined prefix present process programming ps q
    16 quickly quicktime rate readme readonly real red related relation release remote removes
    16 rename replaces require requires restore rfc root rounded routines running runtime
    16 sample scheme send separate separated sequence services session sfdocuments shell
    16 shortcut side simple since specifying spreadsheets square ssl statements suspect svg
    16 symbol symbols systems tabs tar target tex tiff tls toggle tool track txt u ui unchanged
    16 upper us useful usually utils versions visit vlc weeknum wikipedia win writing xf xfs
    16 абзацы автозамена автоматическая автоматической активной анализ анализатор английского
    16 анимации архитектурно архитектуры атомарного атомарный атрибутов аутентификации базовые
    16 базой безблокировочные библиотекой бит блок большинства больших большую браузер буквы бы
    16 вариантов варианты ваш вашего ваших введённые вводить вероятность вертикально верхние
    16 взаимодействие вида визуализации вкладки включать включают включение включён вне внешних
    16 возможностью возможностями воспроизводить восстановление восточноазиатских врезка всей
    16 встроенный выбирать выбрана выбранную выводить выводятся выделен выделенной выделенный
    16 вызова выключение выполняться выравнивает высокой выход выхода вычислить вычисляется
    16 галереи генератор геометрии гиперссылка году горизонтали графическая групп двоичные
    16 двоичных двойной декодирования делать денежных день диаграмма диаграмме диаграмму диалог
    16 дизайн динамические диск длина добавляется др единиц завершение завершения зависимостей
    16 зависят загружен загрузке загрузку задания заданного задача задачи задаётся закладки
    16 закрытия заполнения заполнитель запускает защита звуковой знаков значка значком играть
    16 игре игрок игроков извлечения измените изменяется измерения именно импортировать
    16 инструмента инструментарий интеграция интерактивный интервалы интерпретатор интроспекции
    16 инфраструктуру использованию использованы используемая используемого использующая
    16 использующими источники каждая какой календарь карты каталоге категория качества
    16 клавиатура клавиша классов клиента клиентам ключ книги кнопок коде кодирования
    16 количеством коллекция командой комбинации комментарии компиляции компоненты конец
    16 консоли консольная консольный контроля конца которому которыми куда левого линией листы
    16 ложь локальных любая любые людей макроса маленький маркеров массива масштабирование
    16 машине межд менее мере месяцев метки методы мин минуты многими многое мультимедийные
    16 мышь наблюдения навигатора назначение наличие написана направление настраиваемый
    16 настраивать настройке находиться начало начать начинается небольшая независимо
    16 некоторыми необязательно необязательный нижнего нижние никаких ними новая номнедели
    16 нужные нуля оба обеспечение обнаружения обоих оборудования образов образовательного
    16 обратно общей общий объединения объединить объектами объектом обычные оглавление
    16 оглавления окружение определите организации основанная основанных основном остальные
    16 остаётся отдельно отдельный откроется открыт открыто открытый открытых относится
    16 отправить отпустите отступы отчёт отчётов ошибке пакетах пакетом память пароль первая
    16 первую перевод перевода переводы переименовать перемещении переносов перетаскивании
    16 период печатать письма плавающей платформы поддерживаемые поддерживают подключение
    16 подобно подобные подобный подпись подтверждения позиция показ показывать полезна полезно
    16 полезны полезные полное положения получать пользовательским пользовательском помеченный
    16 помогает поможет порядка последний последовательно последовательности последовательность
    16 построения правил предварительно предлагает предназначенная предоставления
    16 предоставляющая предоставляющий представлены презентаций преобразовывать привести
    16 приводит привязка приложении приложениях примере принтера принтеров принять пробелы
    16 проверить проверяет программах программное программным прозрачность проигрывания
    16 прокрутки пропустить простого против процент процесса процессе прямой пустые пытается
    16 рабдень работающих рабочей рабочем рабочий рабочих равна раздела разделитель разделителя
    16 различным размеров размеру размеры размещение размещения разными разработке разработчика
    16 разработчиков разрешения разрешить разрыва разрядов рамки расположения расположить
    16 распределение распространяется расстояние растровых реализации реализацию реального
    16 регулярных редактора редакторе результате рисованного рисунков рисунок руководство
    16 сайтов сам самого свободная своих свой свою связываний себе сегодня сейчас секунды
    16 семейства серверами сервере серверу сетевого сетевой сетка сеть символом синхронизации
    16 системный сканирования скобки скопировать скорости скрывает скрытие следующая следующего
    16 следующее следующем следующему слишком словари сложных службой случаев снимите сноски
    16 собственные современных согласно содержат содержащее содержащие содержимым соединение
    16 созданные созданных создаётся соответствующего сортировать составляет сохранении
    16 сохраняется сохраняются сочетаний справке сравнение сравнению среди среднее срок
    16 ссылками стандарт стандартам статистика степень стоимость столе стороне страницах
    16 стрелку строковое сумм сумма существуют существующих схемы таблицами таблицах таблицей
    16 тегов текстов текстовой текстовым тексту тексты текущему текущие текущим тема типами тот
    16 точное транслировать трёх трёхмерные увидеть угол удалённого указанный уменьшить
    16 управляет упрощает уровней уровни условий установленной устройство файловые файловый
    16 файлу фильтрация форматами форматом формуле функцией функциями хранятся цифровой
    16 цифровые частности четыре числовой числовые чистрабдни читать шаблонов ширины широко
    16 щелчке электронную элементу эмулятор эффект ячейкам
    17 absent absolute accept actually aggregate aggregation algorithm algorithms allow alpha
    17 alsa alternatively among anongit ansi applying areas around arrays asc ascending
    17 assigned attribute author auto bash basiclibraries basis becomes beware bibliography
    17 bios bit black brackets breaks bug build built byte calls cases categories charts client
    17 closed closing comma comment compare comparisons components config configuration
    17 considering constants corner correct corresponds could createscriptservice cron css
    17 curses db dbus dde deb deck depend dependent desktop determined dialogs diff difference
    17 dimension dimensional disable disabled distribution documentation done driver dropdown
    17 easier eastersunday edu engine environment eps equivalent err evaluation exact exactly
    17 exclusive execute exists exponential extra factor fat filenaming finds fit fixed flash
    17 floating focus folders fonts force forecast four framework fuse future gallery generated
    17 gets girepository gives global google green grub gstreamer gz helps hence hexadecimal
    17 hierarchy horizontally hyperlinks identifiers identify imap importing inc includes
    17 indent indents independent indicated indicating intel interval invalid isoweeknum itself
    17 jdbc join keep kerberos known labels latex layer ldap leading leave let letters
    17 libraries limit limited listbox loading loadlibrary log mac macos mandatory manual
    17 margins mathematical maturity md meaning meant measurement memory met midi mime mov
    17 mysql nasd native nearest needed nothing num numbered o obj occur odt oh online openpgp
    17 optionally organizer paper parent paths pattern pc per percentage pi placeholders plasma
    17 please pop posix power prefixed pressed prevent previously prints produces product
    17 profile project protect protected protocol pt public queries raised random raw
    17 recommended reduce refers relevant remain removed replaced reports represent
    17 representation represented reserved respective reverse rgb rotation rtf scale scripting
    17 scroll searches selects shrink signature signatures similar simply sin smoothing snap
    17 sorting sources specification spelling split stat state stop stops store sure take takes
    17 term tests therefore third timeline tree turn typed typing unambiguous underscore undo
    17 unique units unordered updated updates util vertically vi via videocd videolan vim
    17 visual w wav ways webm week were whenever whereas wmv works would written xlib yes yyyy
    17 абзаце абсолютные автоматизации автоматический автор агент администратора
    17 администрирования адресной адресную алгоритмов американский аналогично английском
    17 анимация аргументов арифметические архивами архитектура базис базовой базовый
    17 библиотеками блока блоки большим большими большое большой браузера бумаг быстрее быстрой
    17 важные валюты вариантами ваша вашем ваши вводится векторной вернуть версиями
    17 вертикальной верхнем верхнему верхних взаимодействовать видеокарт виртуальная
    17 виртуальные вкл включено вложенные внешние возвращают возможна возрастанию
    17 воспользоваться воспроизведение восстановить восстановления вращение вращения временем
    17 времзнач вставлен вставлены вставляются встроенных всю второго входа входят выбирает
    17 выборки выбрав выбранное выбранном выделены выделяет вызвать вызове вызывает выйти
    17 выплат выполнении выровнять высокого высоты галерея генерации генерирует гиперссылки
    17 гиперссылок глав главной горизонтально градусов границу графика графиков графическими
    17 графическое графическом группа группе группировка группу данную датазнач датамес даёт
    17 движка деньнед дерева дерево диалога диапазоном дизайна динамических диски дискового
    17 диспетчер дистрибутива длину длины дня добавлены документами документом долягода
    17 дополнения дополнениями дополнительная дополнительной дополнительный дополнительными
    17 доступом драйверы друга другому европейский желании журнала журналов зависящих загружать
    17 загрузить загрузчик заданных задержки заключается закрывает заливка записывать записью
    17 заполнить запуске запустить захвата защитить звук звуковые знака значением значению
    17 значку игрового иерархии известный изменён изображениями изучения им именами иначе
    17 инициализации инструкцию интеграцию интернационализации интерпретируются информацией
    17 инфраструктуры искать исключением исполняемые исполняемых используемой использующего
    17 использующие использующий исправления исходном й каждое каждым калькулятор камер камеры
    17 канала каталоги категорий категорию категориям качество квадрат клавиатуре класса
    17 клиентская клиентской клиенты клон ключами ключей ключи книгу кнопке кодировка
    17 колонтитула колонтитулов командами комбинацию комментариев комментарий комплект
    17 компонентами компьютер конвертер конмесяца конструктора контекстного контроль копий
    17 копируется крайней кривых кросс кто курсором лет лету лишь логических логическое локали
    17 локализации локальные локальными любую любым лёгкий макс максимальное максимум маленьких
    17 маркер массивы масштабирования математические математических машин машины медиа менять
    17 месяц месяцах метаданных метода меток микроконтроллеров минимальное минимальный минимум
    17 минус мним множеством моделей модуле монитор н наборов навигация нажатие нажатия
    17 называется наличии наоборот напечатать написан написанная написанных направо нарисовать
    17 находятся начала начальная начальной небольшой недоступен нему необходимая необходимую
    17 необходимых необязательные нескольким нижнему нижних ничего номеров номером нотацию
    17 нужное нумерацию нём обеспечением обеспечивают обладает облегчения обнаруживать
    17 обновлений обновляет обновляется обновлять обрабатывать обработку образ образа образцу
    17 обрамления обратное обращаться обучения общения объектам объектно обёртка ограничения
    17 одному окнами окружении онлайн оператор операторов операция описаний описаны определены
    17 определять определяются определённой ос осей основная основным остальных осуществляется
    17 осуществлять ось отклонение отключение отключить открывать открытии отладки отличается
    17 отрицательное отслеживания отступ отступов отсутствует офисный офисных официальный
    17 оформления очередь ошибкам панелей паролей пароля первом первые передаются переключения
    17 переменную перемещается перенос перетаскивание перетаскивая перетащить перечислены
    17 периода письменности план платформах поворот повторить погашения поддерживаемых
    17 поддерживающих подробная позволит позволяющее позволяя позже полезных полной полную
    17 полосы получает пользоваться полям помимо помочь помощь понадобится порт портов
    17 последнюю поставляется потерь потока похож почте почтовый почтовых прав предназначенный
    17 предназначены предоставлять предоставляются предсказ представлении представляют
    17 предыдущей предыдущий прежде презентацию преобразуется преобразуются приводится приводят
    17 привязку применением применяться примеру принимает принимается принтер принтеры
    17 приобретения проблем проблемы проверять программных прозрачности производительности
    17 производится производить просмотрщик пространство простых противном протоколам протоколы
    17 процедур процентная процентов прямо публикации пункты пустых работают работающий работой
    17 равен разбить разбора разделение разделителей разделяемые размером разметку разндат
    17 разрабатывается разработанная разрешение разрывов рамках расп распаковка распаковки
    17 распознавание распознаются распространённых расстановка расстановки рассчитать
    17 рассчитывается расширениями расширяемый реализующая регистр регулярные репозиториев
    17 решения рисованных рисует рисунка рисунки руководства русский сами самым сведений
    17 свободного сводной своего своими свойство связано связать секунд сервисов сертификатов
    17 сетевые сетей сетки сетку сетью системного системной сканирование сколько скоростью
    17 скрытые скрытых слайду слайды словаря слову сложности сложные слой служить сможете
    17 смотрите сносок собственных событие совместим совместимости совместимость совместимый
    17 соглашения содержащего содержащей содержащих содержащую содержимому соединений созданный
    17 созданы создаются сокращение сообщениями соответственно соответствие соответствуют
    17 соответствующее соответствующей соответствующим соответствующих соответствующую
    17 сортировка составной состоянии специальный спецификации списку способом сравнения
    17 средств средствами среду ставка стандартное стандарту становится старых статистику
    17 статические стать стек стилем стилями стол столбце страницам строками строкой суммы
    17 сценария счёт такое там тдата текущая текущих терминал терминале тестирования течение
    17 тому точками точке точности точность трафика требуемые требуются третья трёхмерного
    17 трёхмерный трёхмерных ту убедитесь уведомления углу удалённых удерживая удобный указание
    17 указания указанному указанные указанным указано указателе указателей указываются
    17 уменьшает управлением условиях устанавливается установит установкой установку
    17 установленных установлены устройствам учитывать учётом файлам файлового файловую
    17 файловыми факсов фигур финансовые фокус функциям функциях цветовой целей целиком целом
    17 ценных цифры ч частей частота четырьмя четырёх числового числом читает шаг шаги ширине
    17 шифрование щелчка щелчком щелчок экранов экспортировать эл электронная элементами
    17 элементе элементом эффекта языковые языком японском ячейках ячейкой
    18 accepted accessible acpi across actions activates addition addresses adjacent adjust
    18 administrator aes affect against aligned aligns although amd analyze anchoring anova
    18 appearance append appropriate aspell assigns attached attempt avahi backspace behavior
    18 bittorrent block bluez bmp bold bookmark breaking browse builder bullet business cairo
    18 calculations casesensitive centered checking checks chi clamav classification combine
    18 combined combo compress computing conditional confirm connect consists continue
    18 converting correctness correlation correspond cos country covariance cp creation
    18 datetime declaration defaults definition delimiter descending descriptive destination
    18 detail development device digit dim dimensions displaying dist distribute djvu dll
    18 docbook download dpi dri due dynamic easily easy effects else elsewhere en enclose
    18 enclosed ends ensure equals escape exif exim exporting faq filtering footnote footnotes
    18 forecasts fortran fortune forward fourier fully generator gettext getting ghostscript
    18 gio give gl gradient graphical gray grouping guard gui guides half hash headers high
    18 historical holding hp hyphenation hyphens ibm identified identifies ii imagemagick
    18 implemented important increase indicate inputstr instructions intended interactive
    18 interest ipp ispell january joe jpg jr json jump just koi la legacy libxcb light linking
    18 live loads locate longer loop lowercase lpd ls lz lzma map marble mate matrix max meta
    18 metadata might minus misread mit mod modifications mount moved mozilla mplayer msgbox
    18 multi multicast nautilus navigate nested notes ntfs odd ods offers offset operation
    18 operations orientation outside overview overwrite package paired pam pass patterns pen
    18 perform periodic periods personal php picture pkg placeholder player plus po ppm pre
    18 precede precise prefixes price primary printable printout privacy private probability
    18 proc procedure programs protecting protection provide put pv question quotes radio rc
    18 recognized recorded recording ref region regression relations remaining remains reopen
    18 repeat resize resources restart routine ruby rules runs samples sampling sane secure
    18 selections sent settlement setup sftp sha shadow shapes sheetname short significant smb
    18 smtp solaris solver spin st staroffice started steps still storage stores stream
    18 subroutines subsequent successfully supplied switching systemd tag tags terms thousands
    18 tips titles tm together total treated trend typename udev unchecked unified universal
    18 unless unselect uppercase uri var variance vdr volume warning white who wide wizards xcb
    18 xfonts xhtml years yet zlib zoom абзацам абзацу абстрактных автоматизированного
    18 автотекст автотекста автофильтр активации активировать активного активный алгоритма
    18 алгоритму алгоритмы альтернативы альфа американского анализирует аналогичных английское
    18 апплет аргументы аркадная архива архивирования архивы архитектурой атрибут
    18 аутентификацию базам базами базовая базового базовую байт безопасного безопасность безье
    18 белый библиографии библиография бинарных блоков блочные большая большей буква буквами
    18 быстрое важных вами ведения величину вероятности версиях верхним видеофайлов
    18 визуализация виртуальной виртуальный вложений внесённые внешнем внутреннем возможен
    18 вопросы воспользуйтесь вперёд врезке врезку всему вставленные вставленный вставлено
    18 встраиваемых встроенная встроенные вся вторая входит выглядеть выделении выделяется
    18 вызовов вызовы вызывать выкл выплаты выполняются выпуска вырезать высотой выходе
    18 вычислениям генерируемый географических гибкая гибкий гиперссылку головоломка гораздо
    18 горизонтальной грамматики граница графикой графику данное датами датой двоичными двойные
    18 двумерных действительно делают демонстрации десятичный десятичных детей диалоги диалогов
    18 диалоговые динамическую дисках дисковых добавлении добавляются документам дополнительную
    18 доступной доступными доход драйверами дюйм единицу ему жирный журнал жёстких жёсткого
    18 загрузчика задавать заданное заданной заданные заданный задачей задаются задержек
    18 закрепление закройте закрывается закрытие закрытии заменой заменять заменяющая заметок
    18 заново записать записывает заполнение заполнителями запустите запущен запущена затенение
    18 защиту защищённого звуков звукового звуковых значительно игру идентификации идущих
    18 избегайте избегая известной известные извлекает извлечение изменениях изменены изменится
    18 изменённые изменённых изначально изображением имеющиеся имеющихся ими индекса индексов
    18 индексы иногда инструкцией инструментами интеграции интегрированный интерактивного
    18 интерактивное интервала интернете интерпретировались интерфейсе интроспекция интуитивный
    18 иными используемую исправлений истории источником каждому каждую каждые каким каких
    18 какого канал каналов картами каталогами каталогах кириллические клавише классы клиентами
    18 клиентские клиентский клиентских ключевое книга кодек кодеков кодировку коду колонки
    18 колонок командам компакт комплекс компонент компьютерах компьютером конвертирует
    18 конечной конечный конечных константа конструктор контекста контролировать контрольных
    18 контур конфигурационные концевых копировании копирует копируются копия корень косые
    18 коэффициент край края кривой кривую кэша левом левым лежит линейки линиями лицензией
    18 личных логические локально локального любых макросам макросами максимально маленькие
    18 маленьким массивов мастере мастеру масштаба матрицы машиной медиана межстрочный меняется
    18 метаданные методов минимальным минут мира мм многоадресной многоугольник модулем
    18 модульная модулях момента мониторам монтирования мощная музыкальных музыки
    18 мультиплатформенный наблюдение наборе наборы навигации нажав нажатием нажимайте названий
    18 назначает назначены называемые найден наклон налево наличия намного написании напр
    18 направляющие настоящий настраиваемая настраиваемые настраивается настроенные настройку
    18 наступает находит нахождения начальный начинает небольших недоступны некоторым
    18 необходимое необходимы непосредственного неправильное несмотря неё ни нижнем низкого
    18 низкоуровневая никогда новом ноутбука нужна нужны обзора обновлении обновляются оболочек
    18 обрабатывает обрабатываются обрабатывающая образы обратной обратном обтекание объединяет
    18 объединять объекте обычной обычным обычных оглавлений ограничение ограниченными
    18 ограничить одинаковый ожидание окнах оконный оперативной оператора описании определении
    18 определённым оптимизации опции организация оригинальной ориентации ориентацию ориентация
    18 освещение основание основании основанные основаны остаются ответов отвечает отклонить
    18 открытого открытые отличаться отличаются отмены отметить отмеченные относительные
    18 относятся относящиеся отношения отображаемых отображением отправляет отредактировать
    18 отрицательные отслеживать отступа отчёта отчёты очков ошибках ошибку ошибочным пакетам
    18 пакетная папку параметрам паролем пароли первое первому первоначально первым переводов
    18 передний переименование переключает переключатель переместите переноса переносимый
    18 пересылки перетаскивать переходит переходов периодически периодов персональных
    18 печатаемой печатных письмо питания платформ платформа платы плотности поведение поворота
    18 повторите повторять погашение подбор подготовки поддерживать поддерживающий
    18 поддерживающими подкастов подключаемые подключении подмножество подобным подойти
    18 подсветки подсветкой подсказки пожалуйста позиций поиске показано показаны полная
    18 полного положении положительное полученные полученных пользовательской пользователями
    18 полями поместить помещает помещается порта последним последних последняя
    18 последовательного постоянно поток потом потому потребуется похожа похожая похожий почтой
    18 почту появятся правило правки правописания предел пределами пределах пределы предложение
    18 предложения предоставить предоставление предоставляя предполагается представлением
    18 предупреждение предыдущая предыдущего предыдущему прежнему презентация привилегий
    18 применён примера примеров примет примечание примечания принятие присвоить пробелов
    18 проверку продолжить проектами производит производителей произвольных промежуточных
    18 прописные пропущены простота простую простым протоколом процентах процентной проценты
    18 процессор процессоров процессы прочее прочие прямая прямого прямоугольник пустая пустое
    18 пустую радио разделения разделить различия разработан разработка разработчикам разрывы
    18 разрядная рамкой рамку расположенные расположены распределённой распространения
    18 расширенные расширить реализована регистра режимов режимы резервного резервное
    18 результатом ресурсы решение рисованные рядов ряды сайта самое самой самом самые самый
    18 сбора сборке свернуть свободно сводная сводных своей своим связанной связанный связаны
    18 сдвиг сделанных сеанса сеансов серверам серверах серверы сервисы серого сертификата
    18 сессии сетевая сетке сигнала символами синей системном системные системным скобок
    18 скопируйте скрытия скрытый следит следующими слежения словами словарей слове сложной
    18 сложным служат службам случайных смежных смена смены смещение сможет снимка снимков
    18 снять собирает собирать собственно собственную собственный совместимых совместной
    18 содержание содержащая содержащиеся содержащихся создайте соответствия соответствующими
    18 состав сохранением сохранены сохраните сочетание специально списками способа способами
    18 способов справку справочном сравнивает ссылке ссылкой ставки стандарта стандартным
    18 становятся старой статистики статистические статуса степенью стилю сторона стратегия
    18 стрелок строчные структур сумму суперпользователя существующего существующий сферы схем
    18 схеме сценариями сценариях счётчик такую теги тезаурус текстовая текстовыми тему теории
    18 тест технологии типам типом тире тогда той точно точностью трансляции требуемого требуя
    18 тремя третьей убыванию увеличения увеличивает угла удаляется удаляются удалённой
    18 удалённые удалёнными удобно узла узлов узлы узнать указан указанное указанной
    18 указывающее уменьшения универсальной универсальный управляется управляющих уровню
    18 устанавливаются установленные устройствах устройстве утилитами утилитой учёта учётной
    18 файлом фигуру фоновом форматированием формирует формулам формулами формулой фотографий
    18 фрагмента фрагментов фрейм хосты цвете целевой цели целого цена ценные центральный цифр
    18 часов частоты часы черты числами числовом числовых числу чёрно чёрный шрифтами шрифтом
    18 шутер щелчку э элементам эллипс эталонная этими эффективного эффективной эффективный
    18 ядер ядре ядром
    19 abc abs affected agent along angle animation apso arrange article asciidoc asset
    19 assignment backward beanshell begin belong belongs berkeley best beta bind binding
    19 birthday bitmap body bootloader builtin bytes cache caption centers certificate choice
    19 chosen chr chroot classmodule clicked colon combining commander conf connected continues
    19 contour coq core cpio cronyx cross cumulative curve dabawiz dateserial datevalue
    19 deactivate debugging deleting describes deviation dhcp dictionaries dir divided dragging
    19 dump dvi eds elementary encoded encoding endnotes ensures enters ethernet evdev exc
    19 expanded experimental explicit exports few fewer ffmpeg filtered finger finished firefox
    19 floor freetype frequency fs fv gb giving gnuplot gnustep gpg gpgme gpt grand grep guests
    19 haskell hex hh highlighted host huge hyphen ieee imagemap imaginary indexes indices init
    19 internally inv investment invited invoke jack kanji keywords kit later legend ln
    19 localized locations lock lookup low lua machine measure merged messages min modes
    19 modifying mta much mult mutt myspell never newline nfs nor notebook occurred occurrences
    19 often onto openprinting oracle organized oss others our overwritten padding particular
    19 party pasted percent performed picker ping policy port positions postgresql powerpoint
    19 presented prior procedures processed productname prompt provider providing purpose
    19 quotation quote raid reader reading readline recalculation receive refresh regardless
    19 register rendering replacement resolution respectively rom round rounding rounds rpm rs
    19 samba scope scrollbar searched searching sec sections serial servers sgi sgml sh shiki
    19 signed significance signing signs smaller smooth snippet soffice soft sorts spec ss
    19 static statistical struct subform subject subroutine suitable tail taken tan tango tcl
    19 telnet texts textstream th theora thus tilde timer tooltip topics towards trailing
    19 translated transmission triggered try typical udp underline updating urls vary viewer
    19 viewing visibility vnc watermark webdav wildcard winamp wish world wrap xcyr xmms xp
    19 xrus xserver xz автоматизация автоматические автора автораспознавания авторов автоформат
    19 администраторов адресами активным активных алгебры альтернативный амортизации
    19 анализировать аналог английский андрея анимацию аргумента архиватор батареи библиотеках
    19 бинарные блокировки блокировок британского будущем варианта вашими вашу введены вводимые
    19 ведёт ведётся величины вернуться версией вертикальное вести взаимодействует взяты видеть
    19 видимым видимых видны визитных виницкого виртуальных включаются включающий владельца
    19 внешнего внешним внизу внутреннего внутреннее возврата возможны возможные возникает
    19 вопрос воскресенье воспроизводит восстанавливать восстановлено вращать врезок временные
    19 временных входящие выборке выбором выбрано выделена выделенном выделенную выделенным
    19 выделено выделив вызывается выкупная выполнена выполнением выпуск вычислять г галерею
    19 главный границей графов громкости группировать группировки датчиков двоичном деления
    19 десятичного десятичной диаграммах диалекта диалектов диапазону добавьте доверяют
    19 доказательства допускается доставки достигает дохода доходов единицы единый ежегодный
    19 ежедневного ей журналы зависеть зависимых загружаемые задан задний заканчивается
    19 заканчиваются закладку заливкой записями заполнителем запрашивать зарегистрированных
    19 защищённые зелёный землю знаком значке игрока идеально избежать известен известных
    19 извлекать изображает изображении индикатор инструкций инструментария инструментом
    19 интегральное интегрированная интерактивная интерактивно интерактивной интернета
    19 интерфейсу исключения исполняемый использовался используемое используемыми исправление
    19 исследовать историей исходной исходными какое канадского карточек качеством квадратный
    19 кириллических китайский клавиатурных клавиатуру классический классической книг кодеки
    19 кодировок кодов количестве количеству коллекцию командную компании компилятора
    19 комплексноечисло компоновки компьютерами компьютерных кому конечная конкретного
    19 консольные консольных концевые координат краем красный кривая кривые круг курсив линейка
    19 линейной локальный макет мало малое манипулировать масштабируемая машинах медиаплеер
    19 местах местоположение миниатюр многом многопользовательская многостраничных монитора
    19 мониторинга монтирование мощным наблюдать надо названием найдите наподобие направления
    19 нарисуйте настольных настраиваемых настраивает находить начертание начинаться небольшое
    19 недели нее необходимость необходимый непосредственной номинала ноутбуков нужную
    19 обеспечивается областях облегчает обмен обновлением оболочке оборудованию обр
    19 обрабатываемом обратного общественной общим общую объём обычного ожидания окну оконной
    19 описано определена определению определён определённую оптимальная оптимизированные
    19 опущен оригинальный ориентированный основного основное особенностей оставляет ответа
    19 ответвление ответы отдельная отдельной отдельном отдельным отдельными открыв
    19 отличающиеся отношению отображаемые отображаемый отображающий отправитель отпускания
    19 отразить отрисованных отсутствие отчетов оценки очистить ошибками пакету памятью папки
    19 папок пар пара параллельная параллельно параллельного параметром параметру первых
    19 передача передачу переменными перемещаться перемещаются переносимая переносы песни
    19 печатаемых печатает печатного пи плане плат платежей повернуть поверх повторение
    19 повторно повторного повторяет поддерживающая подключаемую подключаться подключений
    19 подписях подробной подробные подсветка подсказка подтверждение подходящий подчинённой
    19 подчёркивание позволяющие позволяющую показан показываются полгода полноэкранный
    19 получателя получают получении понедельник популярная популярные попытке пор порты
    19 последовательностей последующих построение потребление потребоваться почтового почтовыми
    19 правая правильно правильного правильной правого правый предоставляемые предыдущую
    19 преимуществ приблизительно приведён приведёт прикладного принимать принтерами принтерах
    19 принципалами приобретены приоритет присутствует пробелами проведена программирование
    19 программистам программные продолжение проектов проигрывателя производительность
    19 произошел пропорционально пропускной просмотре профилей процедура процента процентам
    19 процессами процессом проще работающие разбиение разделители различий разнообразных
    19 разработана разработанной разработанный разрешением разрешениям разрешениях рамке
    19 раскладки расположен расширением расширению расширенный расширяет расширяется
    19 редактировании редакторов редактором режимом резервной резервных репозитории ресурсам
    19 ресурсами речи решить рисованный рисовать рода руки руководств русских русского русском
    19 самостоятельно самых сбор сброс сбросить света свободных свободы свёрнуто сделанные
    19 сегментов сергея серии сертификаты сетевым сетевыми сигналов символу синий синтеза
    19 синхронизация системными сканеров следовательно слияние слияния словарём сложными
    19 службами службе снимки собранных собственной совершенно совместима совместимы
    19 современная современного современные современный совсем соединениями созданная
    19 созданного созданную сокетами сокетов сообщает соответствующему сопровождения
    19 сортировщик составления составного состоянием сохранён спецификация способность
    19 справочник справочных срзнач ссылается старый статей столбцами столбцу сторон стоткл
    19 строках субд субтитров схему считается счёта счётчика сша таблицам табуляция тегами
    19 текстур тело темами тени тень теорем терминалом тестов технология типах типу тоже
    19 требованиями требуемую требуют увеличение удалении удалённо удобного указанном указаны
    19 указывать указывают улучшения улучшенный уменьшение уникальные уровнем условный условных
    19 установлена учитываются учёт факс факса фиксированного фиксированное фиксированным
    19 фильтрах фирмы фокуса фоновая фоновую форматировать формулах фотографиями фрагмент
    19 фрагменты функциональный характеристики хранение хранит хранить цветовых целостности
    19 цепочка час частоту чернова члены чётных шага экземпляры экспериментов экспорте
    19 экспортируются элементах эмуляции эмуляцию этикетки юникода явных японского
    """
}
