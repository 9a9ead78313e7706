using ProjectsApi.Contract.Incremental;

namespace ProjectsApi.Transport.Http;

/// <summary>How a client takes an answer in parts.</summary>
/// <param name="MediaType"><see cref="ResponseMediaType.Multipart"/> or <see cref="ResponseMediaType.EventStream"/>.</param>
/// <param name="Form">Form of the later parts; <see cref="IncrementalForm.None"/> when the client takes one answer.</param>
/// <param name="Version">Parameter of the media type that asked for the form, such as <c>incrementalSpec=v0.2</c>; null for none.</param>
internal readonly record struct PartsNegotiation(ResponseMediaType MediaType, IncrementalForm Form, string? Version);
