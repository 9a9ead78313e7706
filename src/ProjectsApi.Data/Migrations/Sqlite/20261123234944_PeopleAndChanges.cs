using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProjectsApi.Data.Migrations.Sqlite
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
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CancelReason",
                table: "InvestmentMilestones",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ConfirmedAt",
                table: "InvestmentMilestones",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ConfirmedById",
                table: "InvestmentMilestones",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ReportedAt",
                table: "InvestmentMilestones",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ReportedById",
                table: "InvestmentMilestones",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Evidence",
                table: "Findings",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "Funds",
                table: "Findings",
                type: "TEXT",
                precision: 19,
                scale: 4,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Plan",
                table: "Findings",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "RecheckedById",
                table: "Findings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ResponsibleOrganisationId",
                table: "Findings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SubmittedById",
                table: "Findings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ChangeClock",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Last = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeClock", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Changes",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    TransactionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ActorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ActorName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    RequestId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Entity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EntityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Fields = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Changes", x => x.Sequence);
                    table.CheckConstraint("CK_Changes_ActorName_Length", "length(\"ActorName\") <= 200");
                    table.CheckConstraint("CK_Changes_Entity_Length", "length(\"Entity\") <= 40");
                    table.CheckConstraint("CK_Changes_RequestId_Length", "length(\"RequestId\") <= 100");
                });

            migrationBuilder.CreateTable(
                name: "IdempotentAnswers",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Operation = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    InputHash = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdempotentAnswers", x => new { x.PersonId, x.Key });
                    table.CheckConstraint("CK_IdempotentAnswers_InputHash_Length", "length(\"InputHash\") <= 100");
                    table.CheckConstraint("CK_IdempotentAnswers_Key_Length", "length(\"Key\") <= 200");
                    table.CheckConstraint("CK_IdempotentAnswers_Operation_Length", "length(\"Operation\") <= 100");
                });

            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Issuer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    IsDisabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsSample = table.Column<bool>(type: "INTEGER", nullable: false),
                    SourceTitle = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    SourcePublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => x.Id);
                    table.CheckConstraint("CK_People_Email_Length", "length(\"Email\") <= 200");
                    table.CheckConstraint("CK_People_Email_NotBlank", "LTRIM(RTRIM(\"Email\")) <> ''");
                    table.CheckConstraint("CK_People_Issuer_Length", "length(\"Issuer\") <= 200");
                    table.CheckConstraint("CK_People_Issuer_NeedsSubject", "\"Issuer\" IS NULL OR \"Subject\" IS NOT NULL");
                    table.CheckConstraint("CK_People_Issuer_NotBlank", "LTRIM(RTRIM(\"Issuer\")) <> ''");
                    table.CheckConstraint("CK_People_Name_Length", "length(\"Name\") <= 200");
                    table.CheckConstraint("CK_People_Name_NotBlank", "LTRIM(RTRIM(\"Name\")) <> ''");
                    table.CheckConstraint("CK_People_SourceTitle_Length", "length(\"SourceTitle\") <= 400");
                    table.CheckConstraint("CK_People_Subject_Length", "length(\"Subject\") <= 200");
                    table.CheckConstraint("CK_People_Subject_NeedsIssuer", "\"Subject\" IS NULL OR \"Issuer\" IS NOT NULL");
                    table.CheckConstraint("CK_People_Subject_NotBlank", "LTRIM(RTRIM(\"Subject\")) <> ''");
                });

            migrationBuilder.CreateTable(
                name: "StageEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stage = table.Column<int>(type: "INTEGER", nullable: false),
                    EnteredOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsSample = table.Column<bool>(type: "INTEGER", nullable: false),
                    SourceTitle = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    SourcePublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageEntries", x => x.Id);
                    table.CheckConstraint("CK_StageEntries_Reason_Length", "length(\"Reason\") <= 4000");
                    table.CheckConstraint("CK_StageEntries_Reason_NotBlank", "LTRIM(RTRIM(\"Reason\")) <> ''");
                    table.CheckConstraint("CK_StageEntries_SourceTitle_Length", "length(\"SourceTitle\") <= 400");
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<int>(type: "INTEGER", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsSample = table.Column<bool>(type: "INTEGER", nullable: false),
                    SourceTitle = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    SourcePublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoleGrants", x => x.Id);
                    table.CheckConstraint("CK_RoleGrants_Role_Known", "\"Role\" IN (1, 2, 3, 4, 5)");
                    table.CheckConstraint("CK_RoleGrants_SourceTitle_Length", "length(\"SourceTitle\") <= 400");
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
                column: "CorrectsId");

            migrationBuilder.AddCheckConstraint(
                name: "CK_InvestmentRecords_Completed_NotNegative",
                table: "InvestmentRecords",
                sql: "CAST(\"Completed\" AS NUMERIC) >= 0 OR \"CorrectsId\" IS NOT NULL");

            migrationBuilder.AddCheckConstraint(
                name: "CK_InvestmentRecords_CorrectsId_NotItself",
                table: "InvestmentRecords",
                sql: "\"CorrectsId\" <> \"Id\"");

            migrationBuilder.AddCheckConstraint(
                name: "CK_InvestmentRecords_PaidIn_NotNegative",
                table: "InvestmentRecords",
                sql: "CAST(\"PaidIn\" AS NUMERIC) >= 0 OR \"CorrectsId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_InvestmentMilestones_ConfirmedById",
                table: "InvestmentMilestones",
                column: "ConfirmedById");

            migrationBuilder.CreateIndex(
                name: "IX_InvestmentMilestones_ReportedById",
                table: "InvestmentMilestones",
                column: "ReportedById");

            migrationBuilder.AddCheckConstraint(
                name: "CK_InvestmentMilestones_CancelReason_Length",
                table: "InvestmentMilestones",
                sql: "length(\"CancelReason\") <= 4000");

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
                column: "RecheckedById");

            migrationBuilder.CreateIndex(
                name: "IX_Findings_ResponsibleOrganisationId",
                table: "Findings",
                column: "ResponsibleOrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Findings_SubmittedById",
                table: "Findings",
                column: "SubmittedById");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Findings_Evidence_Length",
                table: "Findings",
                sql: "length(\"Evidence\") <= 4000");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Findings_Evidence_NotBlank",
                table: "Findings",
                sql: "LTRIM(RTRIM(\"Evidence\")) <> ''");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Findings_Funds_NotNegative",
                table: "Findings",
                sql: "CAST(\"Funds\" AS NUMERIC) >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Findings_Funds_Size",
                table: "Findings",
                sql: "instr(ltrim(\"Funds\", '-') || '.', '.') <= 16");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Findings_Plan_Length",
                table: "Findings",
                sql: "length(\"Plan\") <= 4000");

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
                columns: new[] { "ProjectId", "Sequence" });

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
                filter: "\"Email\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_People_Issuer_Subject",
                table: "People",
                columns: new[] { "Issuer", "Subject" },
                unique: true,
                filter: "\"Issuer\" IS NOT NULL");

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
                name: "CK_InvestmentMilestones_CancelReason_Length",
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
                name: "CK_Findings_Evidence_Length",
                table: "Findings");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Findings_Evidence_NotBlank",
                table: "Findings");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Findings_Funds_NotNegative",
                table: "Findings");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Findings_Funds_Size",
                table: "Findings");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Findings_Plan_Length",
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
                sql: "CAST(\"Completed\" AS NUMERIC) >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_InvestmentRecords_PaidIn_NotNegative",
                table: "InvestmentRecords",
                sql: "CAST(\"PaidIn\" AS NUMERIC) >= 0");
        }
    }
}
