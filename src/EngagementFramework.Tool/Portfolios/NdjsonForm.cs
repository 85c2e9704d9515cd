using EngagementFramework.Assessments;
using EngagementFramework.Streaming;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>The results in full, one a line.</summary>
internal sealed class NdjsonForm : IResultForm
{
    public string Id => "ndjson";

    public byte[] Head => [];

    public ResultBytes Write(AssessmentResult result)
    {
        var line = NdjsonWriter.ToLine(result);
        return new ResultBytes(line.Utf8, line);
    }

    public byte[] Foot(RunTotals totals) => [];
}
