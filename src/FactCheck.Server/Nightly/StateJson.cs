using System.Text.Json.Serialization;
using FactCheck.Feeds.Fetching;

namespace FactCheck.Server.Nightly;

/// <summary>What fetching remembers, in the words in which the store keeps it.</summary>
[JsonSerializable(typeof(FeedState))]
[JsonSerializable(typeof(PageState))]
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class StateJson : JsonSerializerContext;
