namespace ProjectsApi.Transport.Requests;

/// <summary>The parameters of a request, or its refusal.</summary>
internal readonly record struct ParsedRequest(GraphQLParameters? Parameters, Refusal? Refusal)
{
    public static implicit operator ParsedRequest(Refusal refusal) => new(null, refusal);

    public static implicit operator ParsedRequest(GraphQLParameters parameters) =>
        parameters.HasDocument ? new(parameters, null) : new(null, Refusals.QueryAndIdMissing);
}
