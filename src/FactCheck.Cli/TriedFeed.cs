using FactCheck.Articles;
using FactCheck.Feeds.Fetching;

namespace FactCheck.Cli;

/// <summary>A feed that was fetched once to see whether it can be.</summary>
internal sealed record TriedFeed(FeedOutcome Outcome, IReadOnlyList<SkippedArticle> Skipped);
