using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Transport.Answers;

/// <summary>Place of an answer among the kept ones, as it was when its request arrived.</summary>
/// <param name="Key">Key of the answer; null when it cannot be kept.</param>
/// <param name="Meter">Measurements of the request; null without a key.</param>
/// <param name="Version">Version of the data at the request; null when it was not read.</param>
/// <param name="Answer">Kept answer, which is true; null when the request must be executed.</param>
internal readonly record struct AnswerTicket(AnswerKey? Key, RequestMeter? Meter, AnswerVersion? Version, KeptAnswer? Answer);
