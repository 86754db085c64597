// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/readSchoolFile.h"
#include "exchange/recordsOf.h"
#include "platform/DatabaseNames.h"
#include "support/TestWorkspace.h"
#include "support/WordFiles.h"
#include "support/catch.h"
#include "workspace/FileService.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

TEST_CASE("What a file says is stored as plans that open in the workspace, with the file attached",
          "[exchange][store]")
{
    const TableFiles folder;
    const QString path = writeWord(folder, u"静夜思.docx"_s,
                                   wordGrid({{u"课题"_s, u"静夜思"_s},
                                             {u"教学目标"_s, u"会背。"_s},
                                             {u"教学过程"_s, u"一、导入（5分钟）\n猜谜。"_s},
                                             {u"教导处意见"_s, u"同意"_s}}));
    const auto file = readSchoolFile(path, LabelDictionary::builtIn());
    REQUIRE(file);
    TestWorkspace workspace(u"js01"_s);
    const AccountSettings account = workspace->account().settings();
    const RecordOrigin origin{account.user, account.school, account.device};
    const auto records = recordsOf(*file, origin, QDateTime::currentDateTimeUtc());
    REQUIRE(records.size() == 1);

    const auto saved = await(workspace->records().save({}, {}, records.front().record));
    REQUIRE(saved);
    const auto attached = await(workspace->files().attach(spaceOf(account.user), saved->id, path));
    REQUIRE(attached);

    const auto opened = await(workspace->records().open(saved->id));
    REQUIRE(opened);
    const LessonPlan plan(opened->record);
    CHECK(plan.header().title == u"静夜思"_s);
    REQUIRE(plan.steps().size() == 1);
    CHECK(plan.steps().front().minutes == 5);
    CHECK(plainText(plan.section(PlanSection::Imported)) == u"教导处意见\n同意"_s);
    REQUIRE(plan.files().size() == 1);
    CHECK(plan.files()[0][u"name"_s].toString() == u"静夜思.docx"_s);
}
