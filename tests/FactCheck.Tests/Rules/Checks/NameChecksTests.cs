using FactCheck.Claims;
using FactCheck.Rules.Checks;
using FactCheck.Text;

namespace FactCheck.Tests.Rules.Checks;

public sealed class NameChecksTests
{
    private static readonly Lexicons Words = Lexicons.Standard;

    [TestCase("Aiko Tanaka", "Tanaka Aiko", "agree")]
    [TestCase("Tom Brandt", "Thomas Brandt", "agree")]
    [TestCase("J. Brandt", "Thomas J. Brandt", "agree")]
    [TestCase("Ana Alba Ruiz", "A. Ana Ruiz", "agree", Description = "the initial is not taken for the name that is written out")]
    [TestCase("Ana Muñoz", "Ana Munoz", "agree")]
    [TestCase("Kim Min-jun", "Kim Minjun", "agree")]
    [TestCase("Brandt", "Thomas Brandt", "agree")]
    [TestCase("Mohammed Ali Reza", "Muhammad Ali Reza", "agree")]
    [TestCase("Chris Doyle", "Christina Doyle", "agree")]
    [TestCase("Chris Doyle", "Christopher Doyle", "agree")]
    [TestCase("Thomas Brandt Jr.", "Thomas Brandt", "agree")]
    [TestCase("Walter Smith", "Walter Smyth", "conflict")]
    [TestCase("Jolene Carver", "Jolanne Carver", "conflict")]
    [TestCase("Walter Smith", "Walter Cooper", "cannot-tell")]
    [TestCase("D-Brandt", "Brandt", "cannot-tell", Description = "a party and a state")]
    [TestCase("Dan Brandt", "Don Brandt", "cannot-tell")]
    [TestCase("Hugo Brandt", "Hugu Brandt", "conflict", Description = "no name that people are given")]
    [TestCase("Marnie Lou Brandt", "Marny Lou Brandt", "conflict", Description = "two other parts are the same")]
    [TestCase("Mayor Walter Smith", "Gov. Walter Smith", "agree")]
    [TestCase("Walter Smith", "Helen Cooper", "cannot-tell")]
    [TestCase("Walter", "Cooper", "cannot-tell")]
    [TestCase("Sara Brandt", "Sarah Brandt", "conflict", Description = "they sound alike")]
    [TestCase("Dmitri Brandt", "Dmitry Brandt", "agree", Description = "another alphabet")]
    [TestCase("Ann McBride", "Ann Mcbride", "conflict", Description = "a capital within")]
    [TestCase("ANN McBRIDE", "Ann McBride", "agree", Description = "capitals throughout")]
    [TestCase("Ann van Loon", "Ann Van Loon", "agree")]
    [TestCase("Tarik Qadhruni", "Tarik Gadruni", "agree", Description = "two ways to write a foreign name")]
    [TestCase("Ordabek Zhagylov", "Ordabek Zhaqilov", "agree", Description = "two ways to write a foreign name")]
    [TestCase("Tarik Zhakhruni", "Tarik Zhakruni", "conflict", Description = "another sound")]
    public void Names_of_one_person(string left, string right, string answer) =>
        Assert.That(Sides.Ask(new PersonNameCheck(Words), Sides.Names(ClaimKind.PersonName, left), Sides.Names(ClaimKind.PersonName, right)).Word(), Is.EqualTo(answer));

    [TestCase("mr", "mr", "kim", "conflict")]
    [TestCase(null, "mr", "kim", "cannot-tell")]
    [TestCase("mr", "mr", "park", "cannot-tell", Description = "two people with one given name")]
    public void A_title_goes_with_the_family_name(string? one, string? other, string family, string answer)
    {
        Claim Of(string name, string lastName, string? honorific) =>
            (Sides.Names(ClaimKind.PersonName, name) with { Subject = new ClaimSubject(SubjectType.Person, name, [lastName, "minjun"]) }).With("honorific", honorific);

        Assert.That(Sides.Ask(new PersonNameCheck(Words), Of("Minjun", family, one), Of("Kim", "kim", other)).Word(), Is.EqualTo(answer));
    }

    [TestCase("wife", "Ana Ruiz", "Luisa Ruiz", "conflict")]
    [TestCase("wife", "Ana", "Luisa Ruiz", "conflict", Description = "one wife at a time")]
    [TestCase("wife", "Ana Ruiz", "A. L. Ruiz", "agree")]
    [TestCase("wife", "Vega", "Luisa Ruiz", "cannot-tell", Description = "a family name")]
    [TestCase("sister", "Ana Ruiz", "Luisa Ruiz", "cannot-tell", Description = "two sisters")]
    [TestCase("sister", "Marietta", "Marieta Ruiz", "conflict")]
    public void Relatives_of_one_person(string relation, string one, string other, string answer)
    {
        Claim Relative(string name) => (Sides.Names(ClaimKind.PersonName, name) with { Subject = new ClaimSubject(SubjectType.Thing, relation, [relation]) }).With("relation", relation).With("which", "holder");

        Assert.That(Sides.Ask(new PersonNameCheck(Words), Relative(one), Relative(other)).Word(), Is.EqualTo(answer));
    }

    [TestCase("Ana Ruiz", "Luisa Ruiz", "conflict")]
    [TestCase("A. Ruiz", "Luisa Ruiz", "cannot-tell", Description = "an initial")]
    [TestCase("Ana Ruiz", "Ana Vega", "cannot-tell", Description = "two representatives of one given name")]
    public void Two_holders_of_one_office_who_share_a_name(string one, string other, string answer)
    {
        Claim Holder(string name) => (Sides.Names(ClaimKind.PersonName, name) with { Subject = new ClaimSubject(SubjectType.Thing, "representative", ["representative"]) }).With("which", "holder");

        Assert.That(Sides.Ask(new PersonNameCheck(Words), Holder(one), Holder(other)).Word(), Is.EqualTo(answer));
    }

    [Test]
    public void A_title_with_the_given_name_hides_behind_no_whole_name() =>
        Assert.That(
            Sides.Ask(new PersonNameCheck(Words), Sides.Names(ClaimKind.PersonName, "Minjun").With("honorific", "mr"), Sides.Names(ClaimKind.PersonName, "Kim Minjun")).Word(),
            Is.EqualTo("cannot-tell"));

    [TestCase("governor", "utah", "utah", "conflict")]
    [TestCase("governor", "utah", "ohio", "cannot-tell")]
    [TestCase("governor", null, null, "cannot-tell")]
    [TestCase("deputy", "utah", "utah", "cannot-tell")]
    public void One_holds_a_sole_office_at_a_time(string office, string? one, string? other, string answer)
    {
        Claim Holder(string name, string? of) =>
            (Sides.Names(ClaimKind.PersonName, name) with { Subject = new ClaimSubject(SubjectType.Thing, office, [office]) }).With("which", "holder").With("organization", of);

        Assert.That(Sides.Ask(new PersonNameCheck(Words), Holder("Walter Smith", one), Holder("Helen Cooper", other)).Word(), Is.EqualTo(answer));
    }

    [TestCase("minister", "foreign minister", "agree")]
    [TestCase("CEO", "chief executive officer", "agree")]
    [TestCase("executive", "CEO", "agree")]
    [TestCase("oil executive", "CEO", "agree")]
    [TestCase("CEO", "COO", "conflict")]
    [TestCase("district attorney", "assistant district attorney", "conflict")]
    [TestCase("defence minister", "foreign minister", "conflict")]
    [TestCase("captain", "sergeant", "conflict")]
    [TestCase("spokesman", "spokeswoman", "agree")]
    [TestCase("adviser", "senior adviser", "agree")]
    [TestCase("free agent", "free agent first baseman", "agree")]
    [TestCase("vice foreign minister", "deputy foreign minister", "cannot-tell")]
    [TestCase("author", "professor", "cannot-tell")]
    [TestCase("chairman", "president", "cannot-tell")]
    [TestCase("CEO", "executive director", "conflict")]
    [TestCase("CEO", "president", "conflict")]
    [TestCase("vice presidential candidate", "candidate", "agree")]
    [TestCase("deputy spokesperson", "spokeswoman", "agree")]
    [TestCase("communications manager", "communications director", "conflict")]
    [TestCase("manager", "director", "cannot-tell")]
    [TestCase("federal judge", "state judge", "conflict")]
    [TestCase("state district judge", "county judge", "cannot-tell", Description = "a county's judge can be one of the state")]
    [TestCase("vice president for sales", "senior vice president of European sales", "conflict")]
    [TestCase("vice president for sales", "senior vice president of research", "cannot-tell")]
    [TestCase("general", "lieutenant general", "agree", Description = "how he is addressed")]
    [TestCase("defence minister", "defense minister", "agree")]
    public void Titles_of_one_person(string left, string right, string answer) =>
        Assert.That(Sides.Ask(new PersonRoleCheck(Words), Sides.Words(ClaimKind.PersonRole, left), Sides.Words(ClaimKind.PersonRole, right)).Word(), Is.EqualTo(answer));

    [TestCase("executive", "former", "CEO", null, null, null, "conflict")]
    [TestCase("CEO", "former", "CEO", null, "2024-01-01", "2024-06-01", "superseded")]
    [TestCase("president", "former", "president", null, null, null, "cannot-tell")]
    [TestCase("CEO", "former", "CEO", "former", null, null, "agree")]
    [TestCase("COO", "former", "CEO", null, null, null, "cannot-tell")]
    public void Past_against_present(string left, string? leftTime, string right, string? rightTime, string? leftDay, string? rightDay, string answer) =>
        Assert.That(
            Sides.Ask(
                new PersonRoleCheck(Words),
                Sides.Words(ClaimKind.PersonRole, left).With("time", leftTime).AsOf(leftDay),
                Sides.Words(ClaimKind.PersonRole, right).With("time", rightTime).AsOf(rightDay)).Word(),
            Is.EqualTo(answer));

    [TestCase("hws", "harlow water and steel", "conflict")]
    [TestCase("union copper", "harlow water and steel", "cannot-tell")]
    public void Roles_are_of_one_organization_by_any_of_its_names(string one, string other, string answer) =>
        Assert.That(
            Sides.Ask(
                new PersonRoleCheck(Words),
                Sides.Words(ClaimKind.PersonRole, "CEO").With("organization", one),
                Sides.Words(ClaimKind.PersonRole, "executive").With("time", "former").With("organization", other)).Word(),
            Is.EqualTo(answer));

    [TestCase("northwind's loan business", "northwind's small boat unit", "conflict")]
    [TestCase("northwind mountain rescue centre", "northwind mountain rescue unit", "conflict")]
    [TestCase("northwind's loan business", "northwind's new loan group", "agree", Description = "one part, told otherwise")]
    [TestCase("northwind rescue", "harrow rescue", "cannot-tell", Description = "two houses")]
    [TestCase("northwind's loan business", "northwind", "agree")]
    public void One_title_in_two_parts_of_one_organization(string one, string other, string answer) =>
        Assert.That(
            Sides.Ask(
                new PersonRoleCheck(Words),
                Sides.Words(ClaimKind.PersonRole, "general manager").With("organization", one),
                Sides.Words(ClaimKind.PersonRole, "general manager").With("organization", other)).Word(),
            Is.EqualTo(answer));

    [TestCase("World Health Organization", "WHO", "agree")]
    [TestCase("Harlow Steel Inc.", "Harlow Steel", "agree")]
    [TestCase("Reed College", "Reid College", "conflict")]
    [TestCase("Eastern College", "Western College", "cannot-tell", Description = "two words")]
    [TestCase("Reed Centre", "Reed Center", "cannot-tell", Description = "two countries' spelling")]
    [TestCase("Reed Organisation", "Reed Organization", "cannot-tell", Description = "two countries' spelling")]
    [TestCase("Reed Republican", "Reed Republicans", "cannot-tell", Description = "a plural")]
    [TestCase("Harlow Steel", "Union Copper", "cannot-tell")]
    public void Names_of_one_organization(string left, string right, string answer) =>
        Assert.That(Sides.Ask(new OrganizationCheck(), Sides.Names(ClaimKind.Organization, left), Sides.Names(ClaimKind.Organization, right)).Word(), Is.EqualTo(answer));

    [TestCase("child", "daughter", "agree")]
    [TestCase("dad", "father", "agree")]
    [TestCase("son", "daughter", "conflict")]
    [TestCase("brother", "cousin", "conflict")]
    [TestCase("spouse", "wife", "agree")]
    [TestCase("wife", "sister", "conflict")]
    [TestCase("brother", "half-brother", "agree")]
    [TestCase("brother", "brother-in-law", "conflict")]
    [TestCase("brother", "neighbour", "cannot-tell")]
    public void Relations(string left, string right, string answer) =>
        Assert.That(Sides.Ask(new RelationCheck(Words), Sides.Words(ClaimKind.Relation, left), Sides.Words(ClaimKind.Relation, right)).Word(), Is.EqualTo(answer));

    [TestCase("heart", "heart/attack", "agree")]
    [TestCase("heart/attack", "heart/failure", "conflict")]
    [TestCase("cancer/lung", "lung/pneumonia", "conflict")]
    public void Causes_of_death(string left, string right, string answer) =>
        Assert.That(Sides.Ask(new OccurrenceCheck(), Sides.Words(ClaimKind.Occurrence, left) with { Predicate = "die of" }, Sides.Words(ClaimKind.Occurrence, right) with { Predicate = "die of" }).Word(), Is.EqualTo(answer));

    [TestCase("Helen Cooper", "Walter Smith", "conflict")]
    [TestCase("Helen Cooper", "Cooper Helen", "agree")]
    [TestCase("Helen Cooper", "a spokeswoman", "cannot-tell")]
    [TestCase("Cooper", "Smith", "cannot-tell")]
    public void Speakers_of_the_same_words(string left, string right, string answer) =>
        Assert.That(Sides.Ask(new AttributionCheck(Words), Sides.Names(ClaimKind.Attribution, left), Sides.Names(ClaimKind.Attribution, right)).Word(), Is.EqualTo(answer));

    [Test]
    public void Participants_conflict_only_where_both_lists_are_whole()
    {
        Claim List(int? parties, params string[] names) =>
            Sides.Names(ClaimKind.Participants, names) with { Happening = new Happening { Form = "meeting", Head = "meeting", PartyCount = parties } };

        Assert.Multiple(() =>
        {
            Assert.That(Sides.Ask(new ParticipantsCheck(), List(2, "peru", "chile"), List(2, "peru", "bolivia")).Word(), Is.EqualTo("conflict"));
            Assert.That(Sides.Ask(new ParticipantsCheck(), List(null, "peru", "chile"), List(2, "peru", "bolivia")).Word(), Is.EqualTo("cannot-tell"));
            Assert.That(Sides.Ask(new ParticipantsCheck(), List(2, "peru", "chile"), List(2, "peru")).Word(), Is.EqualTo("agree"));
            Assert.That(Sides.Ask(new ParticipantsCheck(), List(2, "ana ruiz", "tom brandt"), List(2, "ruiz", "brandt")).Word(), Is.EqualTo("agree"));
            Assert.That(Sides.Ask(new ParticipantsCheck(), List(2, "ana ruiz", "tom brandt"), List(2, "ana ruiz", "tim brundt")).Word(), Is.EqualTo("cannot-tell"));
        });
    }

    [TestCase("Jane Roe/Pool via Reuters", "AP Photo/Jane Roe, Pool", "conflict")]
    [TestCase("Roe/Pool via Reuters", "Jane Roe/Pool via Reuters", "minor")]
    [TestCase("Jane Roe/Reuters", "John Doe/AP", "cannot-tell")]
    [TestCase("Jane Roe/AP", "AP Photo/John Doe", "conflict")]
    [TestCase("Jane Roe/Associated Press", "AP Photo/Jane Roe", "agree")]
    [TestCase("AP", "AP Photo/Jane Roe", "agree")]
    public void Credits_of_one_picture(string left, string right, string answer) =>
        Assert.That(Sides.Ask(new CreditCheck(Words), Sides.Words(ClaimKind.Credit, left), Sides.Words(ClaimKind.Credit, right)).Word(), Is.EqualTo(answer));
}
