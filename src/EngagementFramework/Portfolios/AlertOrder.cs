namespace EngagementFramework.Portfolios;

/// <summary>The order of alerts: by kind, company, and place in the catalogue; then by whatever tells two apart, so that no order of adding shows.</summary>
internal sealed class AlertOrder(CatalogOrder catalog) : IComparer<Alert>
{
    public int Compare(Alert? x, Alert? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        ReadOnlySpan<int> steps =
        [
            x.Kind.CompareTo(y.Kind),
            string.CompareOrdinal(x.Company, y.Company),
            catalog.Card(x.Card).CompareTo(catalog.Card(y.Card)),
            string.CompareOrdinal(x.Card, y.Card),
            catalog.Question(x.Question).CompareTo(catalog.Question(y.Question)),
            string.CompareOrdinal(x.Question, y.Question),
            string.CompareOrdinal(x.Name, y.Name),
            string.CompareOrdinal(x.Framework.Id, y.Framework.Id),
            string.CompareOrdinal(x.Framework.Version, y.Framework.Version),
            Nullable.Compare(x.From?.Value, y.From?.Value),
            Nullable.Compare(x.To?.Value, y.To?.Value),
            Nullable.Compare(x.Reason, y.Reason),
            Nullable.Compare(x.Day, y.Day),
            Nullable.Compare(x.Days, y.Days),
            x.AtLeast.CompareTo(y.AtLeast),
            string.CompareOrdinal(string.Join('\n', x.Examples), string.Join('\n', y.Examples)),
        ];
        foreach (var step in steps)
        {
            if (step != 0)
            {
                return step;
            }
        }

        return 0;
    }
}
