using ProjectsApi.Contract.Payloads;

namespace ProjectsApi.Features.Writing;

/// <summary>The four-eyes principle needs another person.</summary>
internal sealed record SamePersonError(string Message, IReadOnlyList<string>? Path = null) : UserError(Message, "SAME_PERSON", Path);
