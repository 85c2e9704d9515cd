using System.Text.Json;
using System.Text.Json.Serialization;
using EngagementFramework.Json;
using EngagementFramework.Portfolios;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>Reads and writes sums as the document that they are elsewhere, too (<c>engagement-portfolio/1</c>).</summary>
internal sealed class SumsConverter : JsonConverter<PortfolioSummary>
{
    public override PortfolioSummary Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return new PortfolioReader().Read(JsonSerializer.SerializeToUtf8Bytes(document.RootElement)).Value ?? throw new JsonException("These are no sums.");
    }

    public override void Write(Utf8JsonWriter writer, PortfolioSummary value, JsonSerializerOptions options) =>
        writer.WriteRawValue(EngagementJson.ToUtf8Bytes(value));
}
