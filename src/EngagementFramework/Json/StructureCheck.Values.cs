using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EngagementFramework.Cards;
using EngagementFramework.Evaluation;
using EngagementFramework.Problems;
using EngagementFramework.Responses;
using EngagementFramework.Texts;

namespace EngagementFramework.Json;

/// <content>Values of every type.</content>
internal ref partial struct StructureCheck
{
    private void Value(ref Utf8JsonReader reader, JsonTypeInfo shape, bool nullable)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            if (!nullable)
            {
                Broken(ProblemCodes.NullValue, _place.Pointer(), reader.TokenStartIndex);
            }

            return;
        }

        if (shape.Type == typeof(EngagementQuestion))
        {
            Question(ref reader, shape);
        }
        else if (shape.Kind == JsonTypeInfoKind.Object)
        {
            // What may be missing has no members of its own, but those of what is there.
            Object(ref reader, Nullable.GetUnderlyingType(shape.Type) is { } type ? shape.Options.GetTypeInfo(type) : shape);
        }
        else if (shape.Kind == JsonTypeInfoKind.Enumerable)
        {
            List(ref reader, shape.Options.GetTypeInfo(shape.ElementType!));
        }
        else
        {
            Special(ref reader, shape);
        }
    }

    private void Special(ref Utf8JsonReader reader, JsonTypeInfo shape)
    {
        var type = Nullable.GetUnderlyingType(shape.Type) ?? shape.Type;
        if (type == typeof(Response))
        {
            Object(ref reader, shape.Options.GetTypeInfo(typeof(ResponseDocument)));
        }
        else if (type == typeof(QuestionResult))
        {
            Object(ref reader, shape.Options.GetTypeInfo(IsRated(reader) ? typeof(RatedQuestionDocument) : typeof(NotRatedQuestionDocument)));
        }
        else if (type == typeof(IReadOnlyList<EngagementQuestion>))
        {
            Questions(ref reader, shape.Options.GetTypeInfo(typeof(EngagementQuestion)));
        }
        else if (type == typeof(Extensions))
        {
            if (Is(ref reader, JsonTokenType.StartObject))
            {
                Free(ref reader);
            }
        }
        else if (type == typeof(bool))
        {
            if (reader.TokenType is not (JsonTokenType.True or JsonTokenType.False))
            {
                WrongType(ref reader, "json-true-or-false");
            }
        }
        else if (type == typeof(decimal))
        {
            if (reader.TokenType != JsonTokenType.Number || !reader.TryGetDecimal(out _))
            {
                WrongType(ref reader, "json-number");
            }
        }
        else if (type == typeof(int))
        {
            if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out _))
            {
                WrongType(ref reader, "json-whole-number");
            }
        }
        else if (Is(ref reader, JsonTokenType.String) && Text(ref reader) is { } text)
        {
            TextValue(text, type, reader.TokenStartIndex);
        }
    }

    private void TextValue(string text, Type type, long offset)
    {
        if (type == typeof(DateOnly) && !DayConverter.TryParse(text, out _))
        {
            Wrong(ProblemCodes.InvalidDate, _place.Pointer(), offset, new("value", text), new("expected", "YYYY-MM-DD"));
        }
        else if (type == typeof(PartialDate) && !PartialDate.TryParse(text, out _))
        {
            Wrong(ProblemCodes.InvalidDate, _place.Pointer(), offset, new("value", text), new("expected", _problems.Term("rough-date")));
        }
        else if (DocumentResolver.Names(type) is { } names && !names.Contains(text))
        {
            Wrong(ProblemCodes.UnknownValue, _place.Pointer(), offset, new("value", text), new("allowed", string.Join(", ", names)));
        }
    }

    private void Questions(ref Utf8JsonReader reader, JsonTypeInfo question)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            List(ref reader, question);
        }
        else if (Text(ref reader) is { } text && text != QuestionsConverter.Template)
        {
            Broken(ProblemCodes.UnknownValue, _place.Pointer(), reader.TokenStartIndex, new("value", text), new("allowed", _problems.Term("template-or-questions", new TextArgument("template", $"\"{QuestionsConverter.Template}\""))));
        }
    }

    /// <summary>A question, or the theme of the template's question that it stands for.</summary>
    private void Question(ref Utf8JsonReader reader, JsonTypeInfo question)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            Object(ref reader, question);
        }
        else if (Text(ref reader) is { } text && QuestionTemplate.Find(text) is null)
        {
            Wrong(ProblemCodes.UnknownValue, _place.Pointer(), reader.TokenStartIndex, new("value", text), new("allowed", _problems.Term("themes-or-question", new TextArgument("themes", string.Join(", ", QuestionTemplate.Themes)))));
        }
    }

    private void List(ref Utf8JsonReader reader, JsonTypeInfo item)
    {
        if (!Is(ref reader, JsonTokenType.StartArray))
        {
            return;
        }

        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            _place.Enter(index);
            Value(ref reader, item, nullable: false);
            _place.Leave();
        }
    }

    /// <summary>Data of a host's own: anything, but no member twice and no text that is none.</summary>
    private void Free(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var name = Name(ref reader, seen);
                reader.Read();
                _place.Enter(name ?? "");
                Free(ref reader);
                _place.Leave();
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
            {
                _place.Enter(index);
                Free(ref reader);
                _place.Leave();
            }
        }
        else if (reader.TokenType == JsonTokenType.String)
        {
            Text(ref reader);
        }
    }

    /// <summary>The text at the reader; null, and a problem, where it holds an escape that is not a character.</summary>
    private string? Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            Broken(ProblemCodes.InvalidText, _place.Pointer(), reader.TokenStartIndex);
            return null;
        }
    }

    private bool Is(ref Utf8JsonReader reader, JsonTokenType expected)
    {
        if (reader.TokenType == expected)
        {
            return true;
        }

        WrongType(ref reader, MalformedJson.Name(expected));
        return false;
    }

    private void WrongType(ref Utf8JsonReader reader, string expected)
    {
        var found = reader.TokenType == JsonTokenType.Number && expected != MalformedJson.Name(JsonTokenType.String) ? "json-this-number" : MalformedJson.Name(reader.TokenType);
        Broken(ProblemCodes.WrongType, _place.Pointer(), reader.TokenStartIndex, new("expected", _problems.Term(expected)), new("found", _problems.Term(found)));
        reader.Skip();
    }
}
