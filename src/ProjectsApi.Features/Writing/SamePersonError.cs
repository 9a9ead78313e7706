using ProjectsApi.Contract.Payloads;

namespace ProjectsApi.Features.Writing;

/// <summary>Four eyes are needed, and these are the same two.</summary>
internal sealed record SamePersonError(string Message, IReadOnlyList<string>? Path = null) : UserError(Message, "SAME_PERSON", Path);
