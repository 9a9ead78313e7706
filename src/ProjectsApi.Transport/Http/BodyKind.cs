namespace ProjectsApi.Transport.Http;

/// <summary>What a Content-Type says about a body.</summary>
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

    /// <summary>Another type that a foreign page's form can send without a preflight.</summary>
    SimpleForm,

    /// <summary>Anything else, or unreadable.</summary>
    Other,
}
