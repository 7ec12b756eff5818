using FactCheck.Articles;

namespace FactCheck.Tests.Articles;

public class LanguageRecognizerTests
{
    [TestCase("en", "The harbour was closed on Friday after a storm that had come in from the north, and the board said that it would not be open again before the end of the week.")]
    [TestCase("de", "Der Hafen wurde am Freitag nach einem Sturm geschlossen, der aus dem Norden kam, und die Behörde sagte, dass er nicht vor dem Ende der Woche wieder geöffnet werde.")]
    [TestCase("fr", "Le port a été fermé vendredi après une tempête qui venait du nord, et la direction a dit qu'il ne serait pas ouvert avant la fin de la semaine pour les navires.")]
    [TestCase("es", "El puerto fue cerrado el viernes después de una tormenta que venía del norte, y la dirección dijo que no se abrirá antes del fin de la semana para los barcos.")]
    [TestCase("pt", "O porto foi fechado na sexta depois de uma tempestade que vinha do norte, e a direção disse que não será aberto antes do fim da semana para os navios.")]
    [TestCase("it", "Il porto è stato chiuso venerdì dopo una tempesta che veniva dal nord, e la direzione ha detto che non sarà aperto prima della fine della settimana per le navi.")]
    [TestCase("nl", "De haven werd op vrijdag gesloten na een storm die uit het noorden kwam, en het bestuur zei dat hij niet voor het einde van de week weer open zou zijn.")]
    [TestCase("pl", "Port został w piątek zamknięty po burzy, która przyszła z północy, a zarząd powiedział, że nie będzie otwarty przed końcem tygodnia dla statków, jak to było już w roku.")]
    [TestCase("tr", "Liman, kuzeyden gelen bir fırtınadan sonra cuma günü kapatıldı ve yönetim, bu hafta sonuna kadar gemiler için açık olmayacak, ancak daha sonra her şey olduğu gibi olacak dedi.")]
    [TestCase("ru", "Порт был закрыт в пятницу после бури, которая пришла с севера, и правление сказало, что он не будет открыт до конца недели для судов, но это не так.")]
    [TestCase("el", "Το λιμάνι έκλεισε την Παρασκευή μετά από μια καταιγίδα που ήρθε από τον βορρά και το συμβούλιο είπε ότι δεν θα ανοίξει πριν από το τέλος της εβδομάδας.")]
    [TestCase("ko", "항구는 북쪽에서 온 폭풍 뒤에 금요일에 문을 닫았고 이사회는 이번 주말 전에는 배를 위해 다시 열지 않을 것이라고 말했다 그러나 사람들은 기다리고 있다")]
    [TestCase("ja", "港は北から来た嵐のあと金曜日に閉じられ、理事会は週末まで再び開かれることはないと述べた。船は別の港に向かい、人々は待っている。")]
    [TestCase("zh", "港口在北方来的风暴之后于星期五关闭，理事会表示在本周末之前不会重新开放，船只前往其他港口，人们正在等待消息，官员说没有人受伤。")]
    [TestCase("ar", "أغلق الميناء يوم الجمعة بعد عاصفة جاءت من الشمال وقال المجلس إنه لن يفتح قبل نهاية الأسبوع أمام السفن ولكن الناس ينتظرون")]
    public void Reads(string language, string text) => Assert.That(LanguageRecognizer.Recognize($"{text} {text}"), Is.EqualTo(language));

    [TestCase("Der Hafen wurde am Freitag geschlossen.")]
    [TestCase("")]
    public void A_short_text_says_too_little(string text) => Assert.That(LanguageRecognizer.Recognize(text), Is.Null);

    [Test]
    public void A_list_of_names_is_in_no_language() =>
        Assert.That(LanguageRecognizer.Recognize(string.Concat(Enumerable.Repeat("Ash Birch Cedar Dogwood Elder ", 20))), Is.Null);

    [Test]
    public void English_with_foreign_words_is_English() =>
        Assert.That(LanguageRecognizer.Recognize("""
            The mayor of La Paz said on Friday that the "Fiesta de la Luz y de los Niños" would go on in spite of the storm, and that all of the
            people who had come to the city for it were safe. The Banco de Crédito del Sur and the Casa de la Cultura were closed.
            """), Is.EqualTo("en"));
}
