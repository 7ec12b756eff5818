using System.Text;
using FactCheck.Storage;

namespace FactCheck.Tests.Storage;

public abstract partial class StoreContract
{
    private protected const string Address = "https://ferry.example/bridge";
    private protected const string First = "The council of Marlow met on Tuesday. The bridge was closed after 12 people were hurt.";
    private const string Second = "The council of Marlow met on Tuesday. The bridge was closed after 15 people were hurt.";

    [Test]
    public void An_article_comes_back_as_it_was_stored()
    {
        Put(Address, First);

        var stored = Store.Article(Address)!;
        Assert.That(
            (stored.Article.Id, stored.Article.Text, stored.Article.Outlet, stored.Article.Published?.ToString(), stored.Article.Url, stored.Versions),
            Is.EqualTo((Address, First, "The Daily Ferry", "2024-05-03", Address, 1)));
        Assert.That(Store.BytesRead(Address, 1), Is.EqualTo(Encoding.UTF8.GetBytes(First)));
        Assert.That(Store.Known([Address, "https://other.example/"]), Is.EqualTo(new Dictionary<string, string> { [Address] = stored.Article.Sha256 }));
    }

    [Test]
    public void The_same_article_is_stored_once_and_a_changed_one_as_a_new_version()
    {
        var changes = new[] { First, First, Second, First }.Select(text => Store.Write(batch =>
        {
            var (read, raw) = Article(Address, text);
            return batch.Put(StorableArticle.Of(read, raw)).Change;
        }));
        Assert.That(changes, Is.EqualTo(new[] { ArticleChange.New, ArticleChange.Same, ArticleChange.Changed, ArticleChange.Changed }));
        Assert.That(Store.Versions(Address).Select(v => (v.Number, v.Article.Text)), Is.EqualTo(new[] { (1, First), (2, Second), (3, First) }));
        Assert.That(Store.Article(Address)!.Versions, Is.EqualTo(3));
    }

    [Test]
    public void Nothing_of_a_batch_that_fails_is_stored()
    {
        var (read, raw) = Article(Address, First);
        Assert.That(() => Store.Write(batch =>
        {
            batch.Put(StorableArticle.Of(read, raw));
            throw new InvalidOperationException("the process dies");
        }), Throws.InvalidOperationException);
        Assert.That(Store.Article(Address), Is.Null);
    }

    [Test]
    public void Articles_are_listed_by_outlet_the_last_one_first()
    {
        Put("a", First, "2024-05-01", "The Daily Ferry");
        Put("b", First, "2024-05-03", "Marlow Post");
        Put("c", Second, "2024-05-02", "The Daily Ferry");
        Assert.That(Store.Articles(null, 0, 10).Select(a => a.Article.Id), Is.EqualTo(new[] { "b", "c", "a" }));
        Assert.That(Store.Articles("The Daily Ferry", 1, 10).Select(a => a.Article.Id), Is.EqualTo(new[] { "a" }));
        Assert.That(Store.Outlets(), Is.EquivalentTo(new[] { "Marlow Post", "The Daily Ferry" }));
    }
}
