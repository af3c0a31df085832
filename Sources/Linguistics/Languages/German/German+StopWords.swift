extension LanguageData {
  /// Words of German without content of their own.
  static let germanStopWords = """
    aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes
    auch auf aus bei beim bereits bin bis bist bzw da dabei dadurch dafür dagegen daher dahin
    damals damit danach daneben dann daran darauf daraus darf darin darüber darum darunter das
    dass daß davon davor dazu dein deine deinem deinen deiner dem demselben den denen denn
    denselben der deren derer derselbe derselben des dessen desto dich die dies diese dieselbe
    dieselben diesem diesen dieser dieses dir doch dort du durch dürfen ebenso eigen eigene
    eigenen eigentlich ein eine einem einen einer eines einige einigem einigen einiger einiges
    einmal einst er erst es etwa etwas euch euer eure eurem euren eurer für gab ganz gar gegen
    gegenüber gehen gemacht genug gewesen gibt ging habe haben hat hatte hatten hätte hätten her
    hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins
    innerhalb ist ja je jede jedem jeden jeder jedes jedoch jemand jene jenem jenen jener jenes
    jetzt kann kein keine keinem keinen keiner kommen kommt konnte könnte können lassen lässt
    machen macht man manche manchem manchen mancher mehr mein meine meinem meinen meiner mich mir
    mit mochte möchte mögen muss musste müssen nach nachdem nah neben nein nicht nichts nie
    niemand noch nun nur ob oben oder oft ohne sehr seien sein seine seinem seinen seiner seines
    seit selbst sich sie sind so sobald sodass sogar solche solchem solchen solcher soll sollen
    sollte sollten somit sondern sonst soweit sowie statt trotz tun über überhaupt um und uns
    unser unsere unserem unseren unserer unter viel viele vielen vieler vielleicht vom von vor
    während wann war waren warum was weder weg wegen weil weiter weitere weiteren welche welchem
    welchen welcher welches wem wen wenig wenige weniger wenn wer werde werden wessen wie wieder
    will wir wird wirst wo wollen wollte wollten worden wurde wurden würde würden zu zum zur zwar
    zwischen zwei drei vier fünf sechs sieben acht neun zehn elf zwölf ersten erste erster erstes
    """
}
