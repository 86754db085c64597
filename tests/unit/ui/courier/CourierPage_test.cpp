// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "ui/courier/CourierPage.h"
#include "workspace/CourierService.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

// A teacher's page, and an approver's PC that has given its key file.
struct CourierFixture
{
    CourierFixture() : teacher(u"js01"_s, u"姜𠮷䶮"_s, teacherKey), approver(u"sh01"_s, u"审核员𠮷䶮"_s)
    {
        teacherCard = cardOf(teacher);
        approverCard = cardOf(approver);
        teacher.put(u"school-fxz"_s, rosterDocument());
        SchoolPc voice(UserId(u"js01"_s), SchoolId(u"fxz"_s), teacherKey);
        teacher.put(u"desk-js01"_s,
                    documentWithId(voice.say(DatabaseName(u"desk-js01"_s), u"submission"_s, PlainEvent{})));
    }

    static DeviceCard cardOf(TestWorkspace& pc) { return await(pc->courier().card()).value(); }

    template <typename T>
    static T* part(CourierPage& page, const char* name)
    {
        return page.findChild<T*>(QLatin1StringView(name));
    }

    static bool eventually(const std::function<bool()>& isSo) { return QTest::qWaitFor(isSo, Patience); }

    DeviceKey teacherKey = DeviceKey::make();
    TestWorkspace teacher;
    TestWorkspace approver;
    DeviceCard teacherCard;
    DeviceCard approverCard;
    QTemporaryDir stick;
};

} // namespace

TEST_CASE_METHOD(CourierFixture, "With no other PC known the page says how to get to know one",
                 "[ui][courier]")
{
    CourierPage page(*teacher);
    page.show();
    page.activate();
    CHECK_FALSE(part<QPushButton>(page, "courier.take")->isEnabled());
    CHECK(part<QLabel>(page, "courier.preview")->text().contains(u"key file"_s));
    CHECK_FALSE(part<QPushButton>(page, "courier.stop")->isVisible());
    CHECK_FALSE(part<QPushButton>(page, "courier.accept")->isVisible());
}

TEST_CASE_METHOD(CourierFixture, "Work goes out on one page and comes in on the other, after a question",
                 "[ui][courier]")
{
    const QString key = stick.filePath(u"审核员.shanke-key"_s);
    REQUIRE(CourierService::writeKeyFile(approverCard, key));
    CourierViewModel giving(*teacher);
    giving.addKeyFile(key);
    REQUIRE(giving.choices().size() == 1);
    REQUIRE(eventually([&] { return giving.previewText().contains(u"3 documents"_s); }));
    QString said;
    QObject::connect(&giving, &CourierViewModel::succeeded, &giving,
                     [&](const QString& text) { said = text; });
    const QString file = stick.filePath(u"带走.shanke-bundle"_s);
    giving.take(file, 0);
    REQUIRE(eventually([&] { return !said.isEmpty(); }));
    CHECK(said.contains(u"confirmed"_s));

    CourierPage page(*approver);
    page.show();
    page.bring({file});
    auto* accept = part<QPushButton>(page, "courier.accept");
    REQUIRE(eventually([&] { return accept->isVisible(); }));
    accept->click();
    auto* results = part<QLabel>(page, "courier.results");
    REQUIRE(eventually([&] { return results->text().contains(u"3 new documents"_s); }));

    page.bring({file});
    REQUIRE(eventually([&] { return results->text().contains(u"Nothing changed"_s); }));
}

TEST_CASE_METHOD(CourierFixture, "A stranger's file is brought in only when a person says so",
                 "[ui][courier]")
{
    const QString file = stick.filePath(u"a"_s);
    REQUIRE(await(teacher->courier().take({{approverCard}, std::nullopt, 0, file})));
    CourierPage page(*approver);
    page.show();
    page.bring({file});
    auto* decline = part<QPushButton>(page, "courier.decline");
    REQUIRE(eventually([&] { return decline->isVisible(); }));
    decline->click();
    CHECK(part<QLabel>(page, "courier.results")->text().contains(u"not brought in"_s));
    CHECK(await(approver->documents().databases()).value().isEmpty());
}

TEST_CASE_METHOD(CourierFixture,
                 "What cannot be brought in is said in plain words, and the next file goes on",
                 "[ui][courier]")
{
    const QString other = stick.filePath(u"other"_s);
    REQUIRE(await(teacher->courier().take({{teacherCard}, std::nullopt, 0, other})));
    const QString noise = stick.filePath(u"照片.jpg"_s);
    QFile picture(noise);
    REQUIRE(picture.open(QIODevice::WriteOnly));
    picture.write("JFIF");
    picture.close();
    CourierViewModel model(*approver);
    model.bring({noise, stick.filePath(u"gone"_s), other});
    REQUIRE(eventually([&] { return model.results().size() == 3; }));
    CHECK(model.results()[2].contains(u"not a file of this program"_s));
    CHECK(model.results()[1].contains(u"Is the stick still in?"_s));
    CHECK(model.results()[0].contains(u"someone else"_s));
    CHECK_FALSE(model.isWorking());
}
