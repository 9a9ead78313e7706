using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace ProjectsApi.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Planning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "ActualFinishMinute",
                table: "ScheduleNodes",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ActualStartMinute",
                table: "ScheduleNodes",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "BuiltInCalendar",
                table: "ScheduleNodes",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "CalendarId",
                table: "ScheduleNodes",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ConstraintKind",
                table: "ScheduleNodes",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "ConstraintMinute",
                table: "ScheduleNodes",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ConstraintOn",
                table: "ScheduleNodes",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "DeadlineMinute",
                table: "ScheduleNodes",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DeadlineOn",
                table: "ScheduleNodes",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsElapsed",
                table: "ScheduleNodes",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsManual",
                table: "ScheduleNodes",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "PlannedFinishMinute",
                table: "ScheduleNodes",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PlannedStartMinute",
                table: "ScheduleNodes",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "RemainingDays",
                table: "ScheduleNodes",
                type: "numeric(19,4)",
                precision: 19,
                scale: 4,
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "RiskLeastDays",
                table: "ScheduleNodes",
                type: "numeric(19,4)",
                precision: 19,
                scale: 4,
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "RiskLikelyDays",
                table: "ScheduleNodes",
                type: "numeric(19,4)",
                precision: 19,
                scale: 4,
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "RiskMostDays",
                table: "ScheduleNodes",
                type: "numeric(19,4)",
                precision: 19,
                scale: 4,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "RiskShape",
                table: "ScheduleNodes",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "LagPercent",
                table: "ScheduleLinks",
                type: "numeric(19,4)",
                precision: 19,
                scale: 4,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "LagUnit",
                table: "ScheduleLinks",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "ScheduleBaselines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    CapturedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    NodeCount = table.Column<int>(type: "integer", nullable: false),
                    Finish = table.Column<DateOnly>(type: "date", nullable: true),
                    Nodes = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    IsSample = table.Column<bool>(type: "boolean", nullable: false),
                    SourceTitle = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    SourcePublishedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScheduleBaselines", x => x.Id);
                    table.CheckConstraint("CK_ScheduleBaselines_Name_NotBlank", "LTRIM(RTRIM(\"Name\")) <> ''");
                    table.CheckConstraint("CK_ScheduleBaselines_NodeCount_NotNegative", "\"NodeCount\" >= 0");
                    table.ForeignKey(
                        name: "FK_ScheduleBaselines_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ScheduleCalendars",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    BuiltInBase = table.Column<int>(type: "integer", nullable: true),
                    BaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    Definition = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    IsSample = table.Column<bool>(type: "boolean", nullable: false),
                    SourceTitle = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    SourcePublishedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScheduleCalendars", x => x.Id);
                    table.UniqueConstraint("AK_ScheduleCalendars_Id_ProjectId", x => new { x.Id, x.ProjectId });
                    table.CheckConstraint("CK_ScheduleCalendars_BaseId_NotBuiltIn", "\"BaseId\" IS NULL OR \"BuiltInBase\" IS NULL");
                    table.CheckConstraint("CK_ScheduleCalendars_BaseId_NotItself", "\"BaseId\" <> \"Id\"");
                    table.CheckConstraint("CK_ScheduleCalendars_BuiltInBase_Known", "\"BuiltInBase\" IN (1, 2, 3, 4, 5)");
                    table.CheckConstraint("CK_ScheduleCalendars_Name_NotBlank", "LTRIM(RTRIM(\"Name\")) <> ''");
                    table.ForeignKey(
                        name: "FK_ScheduleCalendars_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ScheduleCalendars_ScheduleCalendars_BaseId_ProjectId",
                        columns: x => new { x.BaseId, x.ProjectId },
                        principalTable: "ScheduleCalendars",
                        principalColumns: new[] { "Id", "ProjectId" });
                });

            migrationBuilder.CreateTable(
                name: "ScheduleForecasts",
                columns: table => new
                {
                    NodeId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    EarlyStart = table.Column<DateOnly>(type: "date", nullable: false),
                    EarlyFinish = table.Column<DateOnly>(type: "date", nullable: false),
                    LateStart = table.Column<DateOnly>(type: "date", nullable: false),
                    LateFinish = table.Column<DateOnly>(type: "date", nullable: false),
                    TotalFloatMinutes = table.Column<int>(type: "integer", nullable: false),
                    TotalFloatDays = table.Column<decimal>(type: "numeric(19,4)", precision: 19, scale: 4, nullable: false),
                    FreeFloatMinutes = table.Column<int>(type: "integer", nullable: false),
                    FreeFloatDays = table.Column<decimal>(type: "numeric(19,4)", precision: 19, scale: 4, nullable: false),
                    IsCritical = table.Column<bool>(type: "boolean", nullable: false),
                    Light = table.Column<int>(type: "integer", nullable: false),
                    ComputedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EngineVersion = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScheduleForecasts", x => x.NodeId);
                    table.ForeignKey(
                        name: "FK_ScheduleForecasts_ScheduleNodes_NodeId_ProjectId",
                        columns: x => new { x.NodeId, x.ProjectId },
                        principalTable: "ScheduleNodes",
                        principalColumns: new[] { "Id", "ProjectId" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ScheduleSetups",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Start = table.Column<DateOnly>(type: "date", nullable: true),
                    StartMinute = table.Column<int>(type: "integer", nullable: true),
                    FinishBy = table.Column<DateOnly>(type: "date", nullable: true),
                    IsFromFinish = table.Column<bool>(type: "boolean", nullable: false),
                    DataDate = table.Column<DateOnly>(type: "date", nullable: true),
                    BuiltInCalendar = table.Column<int>(type: "integer", nullable: true),
                    CalendarId = table.Column<Guid>(type: "uuid", nullable: true),
                    LagCalendar = table.Column<int>(type: "integer", nullable: false),
                    ProgressRule = table.Column<int>(type: "integer", nullable: false),
                    Criticality = table.Column<int>(type: "integer", nullable: false),
                    CriticalFloatDays = table.Column<decimal>(type: "numeric(19,4)", precision: 19, scale: 4, nullable: false),
                    HonorsConstraints = table.Column<bool>(type: "boolean", nullable: false),
                    MinutesPerDay = table.Column<int>(type: "integer", nullable: false),
                    RulePack = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    IsSample = table.Column<bool>(type: "boolean", nullable: false),
                    SourceTitle = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    SourcePublishedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScheduleSetups", x => x.Id);
                    table.CheckConstraint("CK_ScheduleSetups_BuiltInCalendar_Known", "\"BuiltInCalendar\" IN (1, 2, 3, 4, 5)");
                    table.CheckConstraint("CK_ScheduleSetups_CalendarId_XorBuiltIn", "(\"CalendarId\" IS NULL AND \"BuiltInCalendar\" IS NOT NULL) OR (\"CalendarId\" IS NOT NULL AND \"BuiltInCalendar\" IS NULL)");
                    table.CheckConstraint("CK_ScheduleSetups_CriticalFloatDays_NotNegative", "\"CriticalFloatDays\" >= 0");
                    table.CheckConstraint("CK_ScheduleSetups_Criticality_Known", "\"Criticality\" IN (1, 2)");
                    table.CheckConstraint("CK_ScheduleSetups_FinishBy_NotBeforeStart", "\"FinishBy\" >= \"Start\"");
                    table.CheckConstraint("CK_ScheduleSetups_LagCalendar_Known", "\"LagCalendar\" IN (1, 2, 3, 4)");
                    table.CheckConstraint("CK_ScheduleSetups_MinutesPerDay_Range", "\"MinutesPerDay\" BETWEEN 1 AND 1440");
                    table.CheckConstraint("CK_ScheduleSetups_ProgressRule_Known", "\"ProgressRule\" IN (1, 2)");
                    table.CheckConstraint("CK_ScheduleSetups_RulePack_NotBlank", "LTRIM(RTRIM(\"RulePack\")) <> ''");
                    table.CheckConstraint("CK_ScheduleSetups_StartMinute_NeedsStart", "\"StartMinute\" IS NULL OR \"Start\" IS NOT NULL");
                    table.CheckConstraint("CK_ScheduleSetups_StartMinute_Range", "\"StartMinute\" BETWEEN 0 AND 1440");
                    table.ForeignKey(
                        name: "FK_ScheduleSetups_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ScheduleSetups_ScheduleCalendars_CalendarId_ProjectId",
                        columns: x => new { x.CalendarId, x.ProjectId },
                        principalTable: "ScheduleCalendars",
                        principalColumns: new[] { "Id", "ProjectId" });
                });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleNodes_CalendarId_ProjectId",
                table: "ScheduleNodes",
                columns: new[] { "CalendarId", "ProjectId" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.Unspecified, NullSortOrder.Unspecified });

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_ActualFinishMinute_NeedsActualFinish",
                table: "ScheduleNodes",
                sql: "\"ActualFinishMinute\" IS NULL OR \"ActualFinish\" IS NOT NULL");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_ActualFinishMinute_Range",
                table: "ScheduleNodes",
                sql: "\"ActualFinishMinute\" BETWEEN 0 AND 1440");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_ActualStartMinute_NeedsActualStart",
                table: "ScheduleNodes",
                sql: "\"ActualStartMinute\" IS NULL OR \"ActualStart\" IS NOT NULL");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_ActualStartMinute_Range",
                table: "ScheduleNodes",
                sql: "\"ActualStartMinute\" BETWEEN 0 AND 1440");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_BuiltInCalendar_Known",
                table: "ScheduleNodes",
                sql: "\"BuiltInCalendar\" IN (1, 2, 3, 4, 5)");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_CalendarId_NotBuiltIn",
                table: "ScheduleNodes",
                sql: "\"CalendarId\" IS NULL OR \"BuiltInCalendar\" IS NULL");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_ConstraintKind_Known",
                table: "ScheduleNodes",
                sql: "\"ConstraintKind\" IN (0, 1, 2, 3, 4, 5, 6, 7)");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_ConstraintMinute_NeedsConstraintOn",
                table: "ScheduleNodes",
                sql: "\"ConstraintMinute\" IS NULL OR \"ConstraintOn\" IS NOT NULL");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_ConstraintMinute_Range",
                table: "ScheduleNodes",
                sql: "\"ConstraintMinute\" BETWEEN 0 AND 1440");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_ConstraintOn_ByKind",
                table: "ScheduleNodes",
                sql: "(\"ConstraintKind\" IN (0, 1) AND \"ConstraintOn\" IS NULL) OR (\"ConstraintKind\" NOT IN (0, 1) AND \"ConstraintOn\" IS NOT NULL)");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_DeadlineMinute_NeedsDeadlineOn",
                table: "ScheduleNodes",
                sql: "\"DeadlineMinute\" IS NULL OR \"DeadlineOn\" IS NOT NULL");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_DeadlineMinute_Range",
                table: "ScheduleNodes",
                sql: "\"DeadlineMinute\" BETWEEN 0 AND 1440");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_PlannedFinishMinute_NeedsPlannedFinish",
                table: "ScheduleNodes",
                sql: "\"PlannedFinishMinute\" IS NULL OR \"PlannedFinish\" IS NOT NULL");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_PlannedFinishMinute_Range",
                table: "ScheduleNodes",
                sql: "\"PlannedFinishMinute\" BETWEEN 0 AND 1440");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_PlannedStartMinute_NeedsPlannedStart",
                table: "ScheduleNodes",
                sql: "\"PlannedStartMinute\" IS NULL OR \"PlannedStart\" IS NOT NULL");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_PlannedStartMinute_Range",
                table: "ScheduleNodes",
                sql: "\"PlannedStartMinute\" BETWEEN 0 AND 1440");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_RemainingDays_NotNegative",
                table: "ScheduleNodes",
                sql: "\"RemainingDays\" >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_RiskLeastDays_NotNegative",
                table: "ScheduleNodes",
                sql: "\"RiskLeastDays\" >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_RiskLikelyDays_NotBelowLeast",
                table: "ScheduleNodes",
                sql: "\"RiskLikelyDays\" >= \"RiskLeastDays\"");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_RiskMostDays_NotBelowLeast",
                table: "ScheduleNodes",
                sql: "\"RiskMostDays\" >= \"RiskLeastDays\"");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_RiskMostDays_NotBelowLikely",
                table: "ScheduleNodes",
                sql: "\"RiskMostDays\" >= \"RiskLikelyDays\"");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_RiskShape_Known",
                table: "ScheduleNodes",
                sql: "\"RiskShape\" IN (1, 2, 3)");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleNodes_RiskShape_WithDays",
                table: "ScheduleNodes",
                sql: "(\"RiskShape\" IS NULL AND \"RiskLeastDays\" IS NULL AND \"RiskLikelyDays\" IS NULL AND \"RiskMostDays\" IS NULL) OR (\"RiskShape\" IS NOT NULL AND \"RiskLeastDays\" IS NOT NULL AND \"RiskMostDays\" IS NOT NULL AND (\"RiskShape\" = 3 OR \"RiskLikelyDays\" IS NOT NULL))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleLinks_LagPercent_ByUnit",
                table: "ScheduleLinks",
                sql: "(\"LagUnit\" IN (0, 1) AND \"LagPercent\" IS NULL) OR (\"LagUnit\" NOT IN (0, 1) AND \"LagPercent\" IS NOT NULL AND \"LagDays\" = 0)");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ScheduleLinks_LagUnit_Known",
                table: "ScheduleLinks",
                sql: "\"LagUnit\" IN (0, 1, 2, 3)");

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleBaselines_ProjectId_CapturedAt_Id",
                table: "ScheduleBaselines",
                columns: new[] { "ProjectId", "CapturedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleBaselines_ProjectId_Name",
                table: "ScheduleBaselines",
                columns: new[] { "ProjectId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleCalendars_BaseId_ProjectId",
                table: "ScheduleCalendars",
                columns: new[] { "BaseId", "ProjectId" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.Unspecified, NullSortOrder.Unspecified });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleCalendars_ProjectId_Name",
                table: "ScheduleCalendars",
                columns: new[] { "ProjectId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleForecasts_IsCritical_EarlyFinish_NodeId",
                table: "ScheduleForecasts",
                columns: new[] { "IsCritical", "EarlyFinish", "NodeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleForecasts_Light_NodeId",
                table: "ScheduleForecasts",
                columns: new[] { "Light", "NodeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleForecasts_NodeId_ProjectId",
                table: "ScheduleForecasts",
                columns: new[] { "NodeId", "ProjectId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleForecasts_ProjectId_ComputedOn_EngineVersion",
                table: "ScheduleForecasts",
                columns: new[] { "ProjectId", "ComputedOn", "EngineVersion" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleForecasts_TotalFloatDays_NodeId",
                table: "ScheduleForecasts",
                columns: new[] { "TotalFloatDays", "NodeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleSetups_CalendarId_ProjectId",
                table: "ScheduleSetups",
                columns: new[] { "CalendarId", "ProjectId" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.Unspecified, NullSortOrder.Unspecified });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleSetups_ProjectId",
                table: "ScheduleSetups",
                column: "ProjectId",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_ScheduleNodes_ScheduleCalendars_CalendarId_ProjectId",
                table: "ScheduleNodes",
                columns: new[] { "CalendarId", "ProjectId" },
                principalTable: "ScheduleCalendars",
                principalColumns: new[] { "Id", "ProjectId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ScheduleNodes_ScheduleCalendars_CalendarId_ProjectId",
                table: "ScheduleNodes");

            migrationBuilder.DropTable(
                name: "ScheduleBaselines");

            migrationBuilder.DropTable(
                name: "ScheduleForecasts");

            migrationBuilder.DropTable(
                name: "ScheduleSetups");

            migrationBuilder.DropTable(
                name: "ScheduleCalendars");

            migrationBuilder.DropIndex(
                name: "IX_ScheduleNodes_CalendarId_ProjectId",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_ActualFinishMinute_NeedsActualFinish",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_ActualFinishMinute_Range",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_ActualStartMinute_NeedsActualStart",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_ActualStartMinute_Range",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_BuiltInCalendar_Known",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_CalendarId_NotBuiltIn",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_ConstraintKind_Known",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_ConstraintMinute_NeedsConstraintOn",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_ConstraintMinute_Range",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_ConstraintOn_ByKind",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_DeadlineMinute_NeedsDeadlineOn",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_DeadlineMinute_Range",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_PlannedFinishMinute_NeedsPlannedFinish",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_PlannedFinishMinute_Range",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_PlannedStartMinute_NeedsPlannedStart",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_PlannedStartMinute_Range",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_RemainingDays_NotNegative",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_RiskLeastDays_NotNegative",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_RiskLikelyDays_NotBelowLeast",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_RiskMostDays_NotBelowLeast",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_RiskMostDays_NotBelowLikely",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_RiskShape_Known",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleNodes_RiskShape_WithDays",
                table: "ScheduleNodes");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleLinks_LagPercent_ByUnit",
                table: "ScheduleLinks");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ScheduleLinks_LagUnit_Known",
                table: "ScheduleLinks");

            migrationBuilder.DropColumn(
                name: "ActualFinishMinute",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "ActualStartMinute",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "BuiltInCalendar",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "CalendarId",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "ConstraintKind",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "ConstraintMinute",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "ConstraintOn",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "DeadlineMinute",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "DeadlineOn",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "IsElapsed",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "IsManual",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "PlannedFinishMinute",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "PlannedStartMinute",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "RemainingDays",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "RiskLeastDays",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "RiskLikelyDays",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "RiskMostDays",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "RiskShape",
                table: "ScheduleNodes");

            migrationBuilder.DropColumn(
                name: "LagPercent",
                table: "ScheduleLinks");

            migrationBuilder.DropColumn(
                name: "LagUnit",
                table: "ScheduleLinks");
        }
    }
}
