using System.Text;

namespace EngagementFramework.Values;

/// <summary>What texts and ids have in common that people would take for the same.</summary>
internal static class NormalForm
{
    /// <summary>The text in capitals, with single spaces, and without white space and punctuation at its end.</summary>
    public static string OfText(string text)
    {
        var form = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                form.Append(char.ToUpperInvariant(c));
            }
            else if (form.Length > 0 && form[^1] != ' ')
            {
                form.Append(' ');
            }
        }

        while (form.Length > 0 && (form[^1] == ' ' || char.IsPunctuation(form[^1])))
        {
            form.Length--;
        }

        return form.ToString();
    }

    /// <summary>The letters, in capitals, and digits of the id. Between two digits a separator stays, for 1.1 is not 11; of which kind it is does not matter.</summary>
    public static string OfId(string id)
    {
        var form = new StringBuilder(id.Length);
        var separated = false;
        foreach (var c in id)
        {
            if (!char.IsLetterOrDigit(c))
            {
                separated = true;
                continue;
            }

            if (separated && form.Length > 0 && char.IsDigit(c) && char.IsDigit(form[^1]))
            {
                form.Append('-');
            }

            form.Append(char.ToUpperInvariant(c));
            separated = false;
        }

        return form.ToString();
    }
}
