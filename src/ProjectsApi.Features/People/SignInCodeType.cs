using GraphQL.Types;
using ProjectsApi.Contract.Selections;

namespace ProjectsApi.Features.People;

internal sealed class SignInCodeType : ObjectGraphType<SignInCode>
{
    public SignInCodeType()
    {
        Name = "SignInCode";
        Description = "Code with which a person sets a password at /account/resetPassword(登录码)";
        this.Field("email", c => c.Email, "Email address for sign-in(登录邮箱)", typeof(NonNullGraphType<StringGraphType>));
        this.Field(
            "code", c =>
                c.Code,
                "Code for resetCode of that request, valid once. A change of roles or organisations of person or issuer voids it(登录码)",
                typeof(NonNullGraphType<StringGraphType>));
        this.Field("expiresAt", c => c.ExpiresAt, "Expiry(失效时间)");
    }
}
