using GraphQL.Types;
using ProjectsApi.Contract.Selections;

namespace ProjectsApi.Features.People;

internal sealed class SignInCodeType : ObjectGraphType<SignInCode>
{
    public SignInCodeType()
    {
        Name = "SignInCode";
        Description = "What a person needs to set a password at /account/resetPassword(登录码)";
        this.Field("email", c => c.Email, "Address to sign in with(登录邮箱)", typeof(NonNullGraphType<StringGraphType>));
        this.Field(
            "code", c =>
                c.Code,
                "Goes there as resetCode; good for one password, until roles or organisations of the person or the issuer change(登录码)",
                typeof(NonNullGraphType<StringGraphType>));
        this.Field("expiresAt", c => c.ExpiresAt, "Instant from which it is no good(失效时间)");
    }
}
