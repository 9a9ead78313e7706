using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Http;

/// <summary>What an Accept header comes to.</summary>
/// <param name="Media">Form of the answer; also of refusals, which need some form.</param>
/// <param name="PrefersHtml">Whether this is a browser looking for a page.</param>
/// <param name="Refusal">Why no answer is acceptable, or null.</param>
internal readonly record struct Negotiation(ReplyMedia Media, bool PrefersHtml, Refusal? Refusal);
