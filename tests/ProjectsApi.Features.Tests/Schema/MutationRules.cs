using GraphQLParser.AST;

namespace ProjectsApi.Features.Tests.Schema;

/// <summary>One input, one payload, errors that are values; each rule returns what breaks it.</summary>
public static class MutationRules
{
    public static IEnumerable<string> Conventions(Sdl sdl)
    {
        foreach (var field in sdl.Find("Mutation") is { } mutation ? Sdl.FieldsOf(mutation) : [])
        {
            var name = char.ToUpperInvariant(field.Name.StringValue[0]) + field.Name.StringValue[1..];
            if (Sdl.Signature(field) != $"{field.Name.StringValue}(input: {name}Input!): {name}Payload!")
            {
                yield return $"Mutation.{field.Name.StringValue} is not (input: {name}Input!): {name}Payload!";
            }

            if (sdl.Find($"{name}Input") is not GraphQLInputObjectTypeDefinition)
            {
                yield return $"{name}Input is no input";
            }

            foreach (var line in Payload(sdl, name).Concat(Errors(sdl, $"{name}Error")))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> Payload(Sdl sdl, string mutation)
    {
        var payload = sdl.Find($"{mutation}Payload");
        var fields = payload is null ? [] : Sdl.FieldsOf(payload);
        if (!fields.Select(Sdl.Signature).Contains($"errors: [{mutation}Error!]"))
        {
            yield return $"{mutation}Payload lacks errors: [{mutation}Error!]";
        }

        // Where there are errors there is no result.
        foreach (var field in fields.Where(field => field.Type is GraphQLNonNullType))
        {
            yield return $"{mutation}Payload.{field.Name.StringValue} is never null";
        }
    }

    private static IEnumerable<string> Errors(Sdl sdl, string union)
    {
        if (sdl.Find(union) is not GraphQLUnionTypeDefinition { Types.Items: { Count: > 0 } members })
        {
            yield return $"{union} is no union";
            yield break;
        }

        foreach (var member in members.Select(member => member.Name.StringValue))
        {
            var isError = sdl.Find(member) is { } type
                && Sdl.InterfacesOf(type).Contains("Error") && sdl.Signatures(member).Contains("message: String!");
            if (!isError)
            {
                yield return $"{member} in {union} is no Error";
            }
        }
    }
}
