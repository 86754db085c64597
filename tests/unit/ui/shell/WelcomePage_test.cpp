// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/common/PersonForm.h"
#include "ui/shell/WelcomePage.h"
#include "unit/ui/InputMethod.h"
#include "unit/ui/OpenWindow.h"
#include "workspace/Account.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace shanke;
using namespace test;
using namespace Qt::StringLiterals;

namespace {

class ShownWelcome
{
public:
    ShownWelcome()
    {
        useLook();
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        QObject::connect(&page, &WelcomePage::submitted,
                         [this](const AccountSettings& settings, const QString&) { begun = settings; });
    }

    template <typename T>
    T* find(const QString& name)
    {
        auto* widget = page.findChild<T*>(u"welcome."_s + name);
        REQUIRE(widget);
        return widget;
    }

    QLineEdit* write(const QString& name, const QString& text)
    {
        auto* line = find<QLineEdit>(name);
        line->clear();
        line->setFocus();
        line->insert(text);
        return line;
    }
    QString rule(const QString& name) { return find<QLabel>(name + u".rule"_s)->text(); }
    bool isMarked(const QString& name) { return find<QLineEdit>(name)->property("invalid").toBool(); }
    void begin() { find<QPushButton>(u"begin"_s)->click(); }

    WelcomePage page;
    std::optional<AccountSettings> begun;
};

} // namespace

TEST_CASE("The first page says its rules below the fields and marks every wrong one", "[ui][shell][welcome]")
{
    ShownWelcome welcome;
    CHECK(welcome.rule(u"user"_s).contains(u"js01"));
    welcome.write(u"name"_s, u"石月英"_s);
    welcome.write(u"user"_s, u"js 01"_s);
    welcome.write(u"school"_s, u"=1+1:x"_s);
    welcome.write(u"server"_s, u"http://"_s);
    welcome.begin();
    CHECK_FALSE(welcome.begun);
    CHECK_FALSE(welcome.isMarked(u"name"_s));
    CHECK(welcome.isMarked(u"user"_s));
    CHECK(welcome.isMarked(u"school"_s));
    CHECK(welcome.isMarked(u"server"_s));
    CHECK(welcome.rule(u"user"_s).contains(u"no space"));
    CHECK(welcome.find<QLineEdit>(u"user"_s)->hasFocus());
    QTest::keyClick(welcome.find<QLineEdit>(u"user"_s), Qt::Key_Backspace);
    CHECK_FALSE(welcome.isMarked(u"user"_s));
}

TEST_CASE("A full-width user name typed with an input method is taken as the plain one",
          "[ui][shell][welcome]")
{
    ShownWelcome welcome;
    InputMethod input({{u"jsling"_s, u"ＪＳ０１"_s}, {u"shi"_s, u"石月英"_s}});
    const auto type = [&](const QString& field, const QString& letters) {
        welcome.find<QLineEdit>(field)->setFocus();
        for (const QChar letter : letters)
            QTest::keyClick(welcome.page.windowHandle(), letter.toLatin1());
        QTest::keyClick(welcome.page.windowHandle(), Qt::Key_Space);
    };
    type(u"name"_s, u"shi"_s);
    type(u"user"_s, u"jsling"_s);
    welcome.write(u"school"_s, u" FXZ"_s);
    welcome.begin();
    REQUIRE(welcome.begun);
    CHECK(welcome.begun->name == u"石月英");
    CHECK(welcome.begun->user == UserId(u"js01"_s));
    CHECK(welcome.begun->school == SchoolId(u"fxz"_s));
    CHECK_FALSE(welcome.begun->isProvisional());
}

TEST_CASE("Who does not know the user name or school yet goes on without a server", "[ui][shell][welcome]")
{
    ShownWelcome welcome;
    welcome.write(u"name"_s, u"石月英"_s);
    welcome.write(u"server"_s, u"10.1.0.4:5984"_s);
    welcome.find<QCheckBox>(u"user.unknown"_s)->click();
    welcome.find<QCheckBox>(u"school.unknown"_s)->click();
    CHECK_FALSE(welcome.find<QLineEdit>(u"user"_s)->isEnabled());
    CHECK_FALSE(welcome.find<QLineEdit>(u"server"_s)->isEnabled());
    welcome.begin();
    REQUIRE(welcome.begun);
    CHECK(welcome.begun->isProvisional());
    CHECK_FALSE(welcome.begun->hasServer());
    CHECK(welcome.begun->user.toString().startsWith(u"unknown-"));
}

TEST_CASE("A bare address of a server is completed", "[ui][shell][welcome]")
{
    ShownWelcome welcome;
    welcome.write(u"name"_s, u"石月英"_s);
    welcome.write(u"user"_s, u"js01"_s);
    welcome.write(u"school"_s, u"枫香寨小学"_s);
    welcome.write(u"server"_s, u"10.1.0.4:5984"_s);
    welcome.begin();
    REQUIRE(welcome.begun);
    CHECK(welcome.begun->schoolServer.url == QUrl(u"http://10.1.0.4:5984"_s));
    CHECK(welcome.begun->schoolServer.user == u"js01");
}

TEST_CASE("What was left open is asked for on every page, and submitting leads to it", "[ui][shell][welcome]")
{
    useLook();
    QTemporaryDir folder;
    AccountSettings account;
    account.name = u"石月英"_s;
    account.user = UserId(u"unknown-1"_s);
    account.userIsKnown = false;
    account.school = SchoolId(u"fxz"_s);
    REQUIRE(Workspace::create(folder.path(), account, {}));
    auto workspace = Workspace::open(folder.path(), std::make_shared<FakeClock>()).value();
    OpenWindow open(*workspace);
    CHECK(open.find<QWidget>(u"shell.account"_s)->isVisible());
    const SavedRecord saved = answerOf(workspace->records().save({}, {}, fixtureA()));
    open.window.openPlan(saved.id);
    open.enter<QLineEdit>(u"editor.title"_s);
    open.find<QPushButton>(u"editor.submit"_s)->click();
    for (QPushButton* button : open.find<QWidget>(u"editor.message"_s)->findChildren<QPushButton*>())
        if (button->text() == u"Say it now")
            button->click();
    CHECK(open.window.place() == Place::Settings);
    REQUIRE(eventually([&] { return open.find<QWidget>(u"account.correction"_s)->isVisible(); }));
    std::optional<AccountSettings> wished;
    QObject::connect(&open.window, &MainWindow::correctionWished,
                     [&](const AccountSettings& settings) { wished = settings; });
    open.find<QCheckBox>(u"account.user.unknown"_s)->click();
    open.find<QPushButton>(u"account.apply"_s)->click();
    CHECK_FALSE(wished);
    open.find<QLineEdit>(u"account.user"_s)->setText(u"js01"_s);
    open.find<QPushButton>(u"account.apply"_s)->click();
    REQUIRE(wished);
    CHECK(wished->user == UserId(u"js01"_s));
    CHECK_FALSE(wished->isProvisional());
}
