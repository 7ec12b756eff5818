using FactCheck.Tests.Storage;

namespace FactCheck.Tests.Server.Queue;

/// <summary>Starts one RabbitMQ and one PostgreSQL for all tests of the queue: starting them takes longer than the tests.</summary>
[SetUpFixture]
internal sealed class QueueSetUp
{
    private static RabbitServer? _rabbit;
    private static PostgresServer? _postgres;

    public static RabbitServer Rabbit => _rabbit ?? throw new InvalidOperationException("the tests are left out");

    public static PostgresServer Postgres => _postgres ?? throw new InvalidOperationException("the tests are left out");

    [OneTimeSetUp]
    public void Start()
    {
        _rabbit = RabbitServer.Start();
        if (_rabbit is null)
            Assert.Ignore("left out: workers and their queue (RabbitMQ is not installed; Debian: apt-get install rabbitmq-server)");
        _postgres = PostgresServer.Start();
        if (_postgres is null)
            Assert.Ignore("left out: workers and their queue (PostgreSQL is not installed; Debian: apt-get install postgresql)");
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _postgres?.Dispose();
        _rabbit?.Dispose();
    }
}
