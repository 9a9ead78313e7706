using System.Text.Encodings.Web;
using System.Text.Json;

namespace ProjectsApi.Transport.Requests;

/// <summary>A refusal in the form of GraphQL errors.</summary>
internal static class RefusalJson
{
    public const string RequestIdMember = "requestId";

    // Chinese text and quotes as they are; safe, because the type is never HTML and sniffing is off.
    public static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An answer that holds nothing but the refusal.</summary>
    public static void WriteAnswer(Utf8JsonWriter json, Refusal refusal)
    {
        json.WriteStartObject();
        json.WritePropertyName("errors"u8);
        WriteErrors(json, refusal);
        json.WriteEndObject();
    }

    /// <summary>The refusal as a list of one error.</summary>
    public static void WriteErrors(Utf8JsonWriter json, Refusal refusal)
    {
        json.WriteStartArray();
        json.WriteStartObject();
        json.WriteString("message"u8, refusal.Message);
        if (refusal.Code is not null || refusal.RequestId is not null)
        {
            json.WriteStartObject("extensions"u8);
            if (refusal.Code is { } code)
                json.WriteString("code"u8, code);
            if (refusal.RequestId is { } id)
                json.WriteString(RequestIdMember, id);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }
}
