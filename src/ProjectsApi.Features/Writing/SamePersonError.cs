using ProjectsApi.Contract.Languages;
using ProjectsApi.Contract.Payloads;

namespace ProjectsApi.Features.Writing;

/// <summary>The four-eyes principle needs another person.</summary>
internal sealed record SamePersonError(Wording Message, IReadOnlyList<string>? Path = null) : UserError(Message, "SAME_PERSON", Path);
