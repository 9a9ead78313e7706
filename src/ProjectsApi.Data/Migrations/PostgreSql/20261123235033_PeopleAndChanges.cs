using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace ProjectsApi.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class PeopleAndChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_InvestmentRecords_Completed_NotNegative",
                table: "InvestmentRecords");

            migrationBuilder.DropCheckConstraint(
                name: "CK_InvestmentRecords_PaidIn_NotNegative",
                table: "InvestmentRecords");

            migrationBuilder.AddColumn<Guid>(
                name: "CorrectsId",
                table: "InvestmentRecords",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CancelReason",
                table: "InvestmentMilestones",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<DateTime>(
                name: "ConfirmedAt",
                table: "InvestmentMilestones",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ConfirmedById",
                table: "InvestmentMilestones",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ReportedAt",
                table: "InvestmentMilestones",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ReportedById",
                table: "InvestmentMilestones",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Evidence",
                table: "Findings",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<decimal>(
                name: "Funds",
                table: "Findings",
                type: "numeric(19,4)",
                precision: 19,
                scale: 4,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Plan",
                table: "Findings",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<Guid>(
                name: "RecheckedById",
                table: "Findings",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ResponsibleOrganisationId",
                table: "Findings",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SubmittedById",
                table: "Findings",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ChangeClock",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Last = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeClock", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Changes",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    TransactionId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ActorId = table.Column<Guid>(type: "uuid", nullable: true),
                    ActorName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    RequestId = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    Entity = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    EntityId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Fields = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Changes", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "IdempotentAnswers",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Operation = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    InputHash = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    Answer = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdempotentAnswers", x => new { x.PersonId, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Email = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    Issuer = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    Subject = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    IsDisabled = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    IsSample = table.Column<bool>(type: "boolean", nullable: false),
                    SourceTitle = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    SourcePublishedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => x.Id);
                    table.CheckConstraint("CK_People_Email_NotBlank", "LTRIM(RTRIM(\"Email\")) <> ''");
                    table.CheckConstraint("CK_People_Issuer_NeedsSubject", "\"Issuer\" IS NULL OR \"Subject\" IS NOT NULL");
                    table.CheckConstraint("CK_People_Issuer_NotBlank", "LTRIM(RTRIM(\"Issuer\")) <> ''");
                    table.CheckConstraint("CK_People_Name_NotBlank", "LTRIM(RTRIM(\"Name\")) <> ''");
                    table.CheckConstraint("CK_People_Subject_NeedsIssuer", "\"Subject\" IS NULL OR \"Issuer\" IS NOT NULL");
                    table.CheckConstraint("CK_People_Subject_NotBlank", "LTRIM(RTRIM(\"Subject\")) <> ''");
                });

            migrationBuilder.CreateTable(
                name: "StageEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Stage = table.Column<int>(type: "integer", nullable: false),
                    EnteredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    IsSample = table.Column<bool>(type: "boolean", nullable: false),
                    SourceTitle = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    SourcePublishedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageEntries", x => x.Id);
                    table.CheckConstraint("CK_StageEntries_Reason_NotBlank", "LTRIM(RTRIM(\"Reason\")) <> ''");
                    table.CheckConstraint("CK_StageEntries_Stage_Known", "\"Stage\" IN (1, 2, 3, 4, 5, 6, 7, 8, 9)");
                    table.ForeignKey(
                        name: "FK_StageEntries_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RoleGrants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<int>(type: "integer", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    IsSample = table.Column<bool>(type: "boolean", nullable: false),
                    SourceTitle = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    SourcePublishedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoleGrants", x => x.Id);
                    table.CheckConstraint("CK_RoleGrants_Role_Known", "\"Role\" IN (1, 2, 3, 4, 5)");
                    table.ForeignKey(
                        name: "FK_RoleGrants_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_RoleGrants_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id");
                });

            migrationBuilder.InsertData(
                table: "ChangeClock",
                columns: new[] { "Id", "Last" },
                values: new object[] { 1, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_InvestmentRecords_CorrectsId",
                table: "InvestmentRecords",
                column: "CorrectsId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.Unspecified });

            migrationBuilder.AddCheckConstraint(
                name: "CK_InvestmentRecords_Completed_NotNegative",
                table: "InvestmentRecords",
                sql: "\"Completed\" >= 0 OR \"CorrectsId\" IS NOT NULL");

            migrationBuilder.AddCheckConstraint(
                name: "CK_InvestmentRecords_CorrectsId_NotItself",
                table: "InvestmentRecords",
                sql: "\"CorrectsId\" <> \"Id\"");

            migrationBuilder.AddCheckConstraint(
                name: "CK_InvestmentRecords_PaidIn_NotNegative",
                table: "InvestmentRecords",
                sql: "\"PaidIn\" >= 0 OR \"CorrectsId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_InvestmentMilestones_ConfirmedById",
                table: "InvestmentMilestones",
                column: "ConfirmedById")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.Unspecified });

            migrationBuilder.CreateIndex(
                name: "IX_InvestmentMilestones_ReportedById",
                table: "InvestmentMilestones",
                column: "ReportedById")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.Unspecified });

            migrationBuilder.AddCheckConstraint(
                name: "CK_InvestmentMilestones_CancelReason_NotBlank",
                table: "InvestmentMilestones",
                sql: "LTRIM(RTRIM(\"CancelReason\")) <> ''");

            migrationBuilder.AddCheckConstraint(
                name: "CK_InvestmentMilestones_ConfirmedById_NeedsConfirmedAt",
                table: "InvestmentMilestones",
                sql: "\"ConfirmedById\" IS NULL OR \"ConfirmedAt\" IS NOT NULL");

            migrationBuilder.AddCheckConstraint(
                name: "CK_InvestmentMilestones_ConfirmedById_NeedsReportedById",
                table: "InvestmentMilestones",
                sql: "\"ConfirmedById\" IS NULL OR \"ReportedById\" IS NOT NULL");

            migrationBuilder.AddCheckConstraint(
                name: "CK_InvestmentMilestones_ConfirmedById_NotReporter",
                table: "InvestmentMilestones",
                sql: "\"ConfirmedById\" <> \"ReportedById\"");

            migrationBuilder.AddCheckConstraint(
                name: "CK_InvestmentMilestones_ReportedById_NeedsReportedAt",
                table: "InvestmentMilestones",
                sql: "\"ReportedById\" IS NULL OR \"ReportedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Findings_RecheckedById",
                table: "Findings",
                column: "RecheckedById")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.Unspecified });

            migrationBuilder.CreateIndex(
                name: "IX_Findings_ResponsibleOrganisationId",
                table: "Findings",
                column: "ResponsibleOrganisationId")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.Unspecified });

            migrationBuilder.CreateIndex(
                name: "IX_Findings_SubmittedById",
                table: "Findings",
                column: "SubmittedById")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.Unspecified });

            migrationBuilder.AddCheckConstraint(
                name: "CK_Findings_Evidence_NotBlank",
                table: "Findings",
                sql: "LTRIM(RTRIM(\"Evidence\")) <> ''");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Findings_Funds_NotNegative",
                table: "Findings",
                sql: "\"Funds\" >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Findings_Plan_NotBlank",
                table: "Findings",
                sql: "LTRIM(RTRIM(\"Plan\")) <> ''");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Findings_RecheckedById_NotSubmitter",
                table: "Findings",
                sql: "\"RecheckedById\" <> \"SubmittedById\"");

            migrationBuilder.CreateIndex(
                name: "IX_Changes_At_Sequence",
                table: "Changes",
                columns: new[] { "At", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Changes_EntityId_Sequence",
                table: "Changes",
                columns: new[] { "EntityId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Changes_Entity_Sequence",
                table: "Changes",
                columns: new[] { "Entity", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Changes_ProjectId_Sequence",
                table: "Changes",
                columns: new[] { "ProjectId", "Sequence" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.Unspecified });

            migrationBuilder.CreateIndex(
                name: "IX_Changes_TransactionId",
                table: "Changes",
                column: "TransactionId");

            migrationBuilder.CreateIndex(
                name: "IX_IdempotentAnswers_At",
                table: "IdempotentAnswers",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_People_Email",
                table: "People",
                column: "Email",
                unique: true,
                filter: "\"Email\" IS NOT NULL")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_People_Issuer_Subject",
                table: "People",
                columns: new[] { "Issuer", "Subject" },
                unique: true,
                filter: "\"Issuer\" IS NOT NULL")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_People_Name_Id",
                table: "People",
                columns: new[] { "Name", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RoleGrants_OrganisationId_Role_Id",
                table: "RoleGrants",
                columns: new[] { "OrganisationId", "Role", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RoleGrants_PersonId_Role_OrganisationId",
                table: "RoleGrants",
                columns: new[] { "PersonId", "Role", "OrganisationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StageEntries_ProjectId_EnteredOn_Id",
                table: "StageEntries",
                columns: new[] { "ProjectId", "EnteredOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_StageEntries_Stage_EnteredOn_Id",
                table: "StageEntries",
                columns: new[] { "Stage", "EnteredOn", "Id" });

            migrationBuilder.AddForeignKey(
                name: "FK_Findings_Organisations_ResponsibleOrganisationId",
                table: "Findings",
                column: "ResponsibleOrganisationId",
                principalTable: "Organisations",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_Findings_People_RecheckedById",
                table: "Findings",
                column: "RecheckedById",
                principalTable: "People",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_Findings_People_SubmittedById",
                table: "Findings",
                column: "SubmittedById",
                principalTable: "People",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_InvestmentMilestones_People_ConfirmedById",
                table: "InvestmentMilestones",
                column: "ConfirmedById",
                principalTable: "People",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_InvestmentMilestones_People_ReportedById",
                table: "InvestmentMilestones",
                column: "ReportedById",
                principalTable: "People",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_InvestmentRecords_InvestmentRecords_CorrectsId",
                table: "InvestmentRecords",
                column: "CorrectsId",
                principalTable: "InvestmentRecords",
                principalColumn: "Id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Findings_Organisations_ResponsibleOrganisationId",
                table: "Findings");

            migrationBuilder.DropForeignKey(
                name: "FK_Findings_People_RecheckedById",
                table: "Findings");

            migrationBuilder.DropForeignKey(
                name: "FK_Findings_People_SubmittedById",
                table: "Findings");

            migrationBuilder.DropForeignKey(
                name: "FK_InvestmentMilestones_People_ConfirmedById",
                table: "InvestmentMilestones");

            migrationBuilder.DropForeignKey(
                name: "FK_InvestmentMilestones_People_ReportedById",
                table: "InvestmentMilestones");

            migrationBuilder.DropForeignKey(
                name: "FK_InvestmentRecords_InvestmentRecords_CorrectsId",
                table: "InvestmentRecords");

            migrationBuilder.DropTable(
                name: "ChangeClock");

            migrationBuilder.DropTable(
                name: "Changes");

            migrationBuilder.DropTable(
                name: "IdempotentAnswers");

            migrationBuilder.DropTable(
                name: "RoleGrants");

            migrationBuilder.DropTable(
                name: "StageEntries");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropIndex(
                name: "IX_InvestmentRecords_CorrectsId",
                table: "InvestmentRecords");

            migrationBuilder.DropCheckConstraint(
                name: "CK_InvestmentRecords_Completed_NotNegative",
                table: "InvestmentRecords");

            migrationBuilder.DropCheckConstraint(
                name: "CK_InvestmentRecords_CorrectsId_NotItself",
                table: "InvestmentRecords");

            migrationBuilder.DropCheckConstraint(
                name: "CK_InvestmentRecords_PaidIn_NotNegative",
                table: "InvestmentRecords");

            migrationBuilder.DropIndex(
                name: "IX_InvestmentMilestones_ConfirmedById",
                table: "InvestmentMilestones");

            migrationBuilder.DropIndex(
                name: "IX_InvestmentMilestones_ReportedById",
                table: "InvestmentMilestones");

            migrationBuilder.DropCheckConstraint(
                name: "CK_InvestmentMilestones_CancelReason_NotBlank",
                table: "InvestmentMilestones");

            migrationBuilder.DropCheckConstraint(
                name: "CK_InvestmentMilestones_ConfirmedById_NeedsConfirmedAt",
                table: "InvestmentMilestones");

            migrationBuilder.DropCheckConstraint(
                name: "CK_InvestmentMilestones_ConfirmedById_NeedsReportedById",
                table: "InvestmentMilestones");

            migrationBuilder.DropCheckConstraint(
                name: "CK_InvestmentMilestones_ConfirmedById_NotReporter",
                table: "InvestmentMilestones");

            migrationBuilder.DropCheckConstraint(
                name: "CK_InvestmentMilestones_ReportedById_NeedsReportedAt",
                table: "InvestmentMilestones");

            migrationBuilder.DropIndex(
                name: "IX_Findings_RecheckedById",
                table: "Findings");

            migrationBuilder.DropIndex(
                name: "IX_Findings_ResponsibleOrganisationId",
                table: "Findings");

            migrationBuilder.DropIndex(
                name: "IX_Findings_SubmittedById",
                table: "Findings");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Findings_Evidence_NotBlank",
                table: "Findings");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Findings_Funds_NotNegative",
                table: "Findings");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Findings_Plan_NotBlank",
                table: "Findings");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Findings_RecheckedById_NotSubmitter",
                table: "Findings");

            migrationBuilder.DropColumn(
                name: "CorrectsId",
                table: "InvestmentRecords");

            migrationBuilder.DropColumn(
                name: "CancelReason",
                table: "InvestmentMilestones");

            migrationBuilder.DropColumn(
                name: "ConfirmedAt",
                table: "InvestmentMilestones");

            migrationBuilder.DropColumn(
                name: "ConfirmedById",
                table: "InvestmentMilestones");

            migrationBuilder.DropColumn(
                name: "ReportedAt",
                table: "InvestmentMilestones");

            migrationBuilder.DropColumn(
                name: "ReportedById",
                table: "InvestmentMilestones");

            migrationBuilder.DropColumn(
                name: "Evidence",
                table: "Findings");

            migrationBuilder.DropColumn(
                name: "Funds",
                table: "Findings");

            migrationBuilder.DropColumn(
                name: "Plan",
                table: "Findings");

            migrationBuilder.DropColumn(
                name: "RecheckedById",
                table: "Findings");

            migrationBuilder.DropColumn(
                name: "ResponsibleOrganisationId",
                table: "Findings");

            migrationBuilder.DropColumn(
                name: "SubmittedById",
                table: "Findings");

            migrationBuilder.AddCheckConstraint(
                name: "CK_InvestmentRecords_Completed_NotNegative",
                table: "InvestmentRecords",
                sql: "\"Completed\" >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_InvestmentRecords_PaidIn_NotNegative",
                table: "InvestmentRecords",
                sql: "\"PaidIn\" >= 0");
        }
    }
}
