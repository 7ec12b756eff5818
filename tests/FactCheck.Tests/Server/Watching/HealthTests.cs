using System.Net;
using FactCheck.Discrepancies;
using FactCheck.Rules;
using FactCheck.Rules.House;
using FactCheck.Server;
using FactCheck.Storage;
using FactCheck.Tests.Storage;

namespace FactCheck.Tests.Server.Watching;

public sealed class HealthTests
{
    [Test]
    public async Task Ready_turns_red_when_the_database_is_away_and_green_when_it_is_back()
    {
        using var database = PostgresServer.Start();
        if (database is null)
            Assert.Ignore("left out: health with a database that goes away (Debian: apt-get install postgresql)");
        using var store = Store.Open(database.NewDatabase(), TimeProvider.System);
        await using var app = ReviewServer.Make(store, new HouseConfiguration { Pack = RulePack.Standard }, Baseline.None, new ServerSettings { Port = 0 });
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        Assert.That((await Status("/health/live"), await Status("/health/ready")), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.OK)));
        Assert.That((store.BytesNow(), store.OpenNow()), Is.EqualTo((store.Info().Bytes, 0L)));
        database.Stop();
        Assert.That((await Status("/health/live"), await Status("/health/ready")), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable)));
        Assert.That((store.BytesNow(), store.OpenNow(), store.MessagesNow().Count), Is.EqualTo(((long?)null, (long?)null, 0)), "whoever watches is not kept waiting");
        database.StartAgain();
        Assert.That((await Status("/health/live"), await Status("/health/ready")), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.OK)));

        async Task<HttpStatusCode> Status(string address) => (await http.GetAsync(address)).StatusCode;
    }
}
