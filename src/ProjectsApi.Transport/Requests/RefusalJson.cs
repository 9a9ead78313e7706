using System.Text.Encodings.Web;
using System.Text.Json;
using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Transport.Requests;

/// <summary>Writes a refusal as GraphQL errors.</summary>
internal static class RefusalJson
{
    public const string RequestIdMember = "requestId";

    // Chinese text and quotes stay unescaped; the media type is never HTML and sniffing is off.
    public static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a response with the refusal as its only error.</summary>
    public static void WriteAnswer(Utf8JsonWriter json, Refusal refusal)
    {
        json.WriteStartObject();
        json.WritePropertyName("errors"u8);
        WriteErrors(json, refusal);
        json.WriteEndObject();
    }

    /// <summary>Writes the refusal as a list of one error.</summary>
    public static void WriteErrors(Utf8JsonWriter json, Refusal refusal)
    {
        json.WriteStartArray();
        WriteError(json, refusal);
        json.WriteEndArray();
    }

    /// <summary>Writes the refusal as an error.</summary>
    public static void WriteError(Utf8JsonWriter json, Refusal refusal)
    {
        json.WriteStartObject();
        json.WriteString("message"u8, refusal.Message);
        if (refusal.Code is not null || refusal.RequestId is not null || refusal.Limit is not null)
        {
            json.WriteStartObject("extensions"u8);
            if (refusal.Code is { } code)
            {
                json.WriteString("code"u8, code);
            }

            if (refusal.RetryAfter is { } seconds)
            {
                json.WriteNumber(ErrorCodes.RetryAfterMember, seconds);
            }

            if (refusal.RequestId is { } id)
            {
                json.WriteString(RequestIdMember, id);
            }

            if (refusal.Limit is { } limit)
            {
                WriteLimit(json, limit);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteLimit(Utf8JsonWriter json, ExceededLimit limit)
    {
        if (limit.Counted is { } counted)
        {
            json.WriteNumber("counted"u8, counted);
        }

        json.WriteNumber("allowed"u8, limit.Allowed);
        if (limit.Setting is { } setting)
        {
            json.WriteString("setting"u8, setting);
        }
    }
}
