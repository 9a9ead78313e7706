namespace ProjectsApi.Transport.Http;

/// <summary>Kind of a request body, by its Content-Type.</summary>
internal enum BodyKind
{
    /// <summary>No Content-Type.</summary>
    Absent,

    /// <summary>JSON in UTF-8.</summary>
    Json,

    /// <summary>JSON in another charset.</summary>
    JsonInOtherCharset,

    /// <summary><c>multipart/form-data</c>.</summary>
    Multipart,

    /// <summary>Another type that a form of a foreign page can send without a CORS preflight.</summary>
    SimpleForm,

    /// <summary>Any other or malformed type.</summary>
    Other,
}
