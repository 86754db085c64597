// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeoplePage.h"
#include "unit/ui/TwoDesks.h"
#include "workspace/LockService.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace shanke;
using namespace test;
using namespace Qt::StringLiterals;

namespace {

AccountSettings account(const QString& user, const QString& name)
{
    AccountSettings account;
    account.user = UserId(user);
    account.name = name;
    account.school = SchoolId(u"fxz"_s);
    return account;
}

// A PC shared by two: the second has the PIN 2468.
class SharedPc
{
public:
    SharedPc()
    {
        useLook();
        clock.setNow(QDateTime({2026, 3, 9}, {7, 40}));
        const PeopleFolder folder(m_root.path());
        REQUIRE(folder.add(account(u"js01"_s, u"陈老师"_s), {}));
        locked = folder.add(account(u"js02"_s, u"姜𠮷䶮"_s), {}).value();
        auto open = Workspace::open(locked, std::make_shared<SystemClock>());
        REQUIRE(open);
        answerOf((*open)->lock().set({LockKind::Pin, u"2468"_s}));
        open->reset();
        people = folder.people();
        page = std::make_unique<PeoplePage>(people, clock);
        QObject::connect(page.get(), &PeoplePage::opened, page.get(),
                         [this](int person, const std::optional<SealingKey>& key) {
                             opened = person;
                             hasKey = key.has_value();
                         });
        page->show();
    }

    int indexOf(const QString& folder) const
    {
        for (int i = 0; i < people.size(); ++i) {
            if (people.at(i).folder == folder)
                return i;
        }
        return -1;
    }
    template <typename T>
    T* find(const QString& object)
    {
        return page->findChild<T*>(object);
    }
    void tryPin(const QString& words)
    {
        auto* open = find<QPushButton>(u"people.open"_s);
        REQUIRE(eventually([&] { return open->isEnabled(); }));
        find<QLineEdit>(u"people.pin"_s)->setText(words);
        open->click();
        CHECK_FALSE(open->isEnabled());
        REQUIRE(eventually([&] { return find<QLineEdit>(u"people.pin"_s)->isEnabled(); }));
    }

    FakeClock clock;
    QString locked;
    QList<PersonHere> people;
    std::unique_ptr<PeoplePage> page;
    std::optional<int> opened;
    bool hasKey = false;

private:
    QTemporaryDir m_root;
};

} // namespace

TEST_CASE("PeoplePage: somebody without a PIN is one key away", "[ui][people]")
{
    SharedPc pc;
    auto* list = pc.find<QListWidget>(u"people.list"_s);
    CHECK(list->count() == 2);
    const int open = 1 - pc.indexOf(pc.locked);
    pc.page->choose(open);
    CHECK_FALSE(pc.find<QLineEdit>(u"people.pin"_s)->isVisible());
    emit list->itemActivated(list->item(open));
    CHECK(pc.opened == open);
    CHECK_FALSE(pc.hasKey);
}

TEST_CASE("PeoplePage: work with a PIN opens with it, and never without", "[ui][people]")
{
    SharedPc pc;
    const int locked = pc.indexOf(pc.locked);
    pc.page->choose(locked);
    auto* list = pc.find<QListWidget>(u"people.list"_s);
    emit list->itemActivated(list->item(locked));
    pc.find<QPushButton>(u"people.open"_s)->click(); // nothing typed
    CHECK_FALSE(pc.opened);
    CHECK_FALSE(pc.find<QPushButton>(u"people.without"_s)->isVisible());
    pc.tryPin(u"1357"_s);
    CHECK_FALSE(pc.opened);
    CHECK(pc.find<QWidget>(u"people.message"_s)->isVisible());
    CHECK(pc.find<QLineEdit>(u"people.pin"_s)->text().isEmpty());
    pc.tryPin(u"2468"_s);
    CHECK(pc.opened == locked);
    CHECK(pc.hasKey);
}

TEST_CASE("PeoplePage: after wrong tries the button waits", "[ui][people]")
{
    SharedPc pc;
    pc.page->choose(pc.indexOf(pc.locked));
    for (int i = 0; i < 3; ++i)
        pc.tryPin(u"1357"_s);
    CHECK_FALSE(pc.find<QPushButton>(u"people.open"_s)->isEnabled());
    CHECK(pc.find<QWidget>(u"people.message"_s)->isVisible());
    pc.clock.advance(std::chrono::seconds(6));
    CHECK(eventually([&] { return pc.find<QPushButton>(u"people.open"_s)->isEnabled(); }));
    pc.tryPin(u"2468"_s);
    CHECK(pc.opened);
}

TEST_CASE("PeoplePage: a forgotten PIN is not a way in; without a server it says who can help",
          "[ui][people]")
{
    SharedPc pc;
    pc.page->choose(pc.indexOf(pc.locked));
    pc.find<QPushButton>(u"people.forgot"_s)->click();
    CHECK_FALSE(pc.find<QPushButton>(u"people.removePin"_s)->isVisible());
    bool saysWhere = false;
    for (const QLabel* label : pc.page->findChildren<QLabel*>())
        saysWhere |= label->isVisible() && label->text().contains(pc.locked);
    CHECK(saysWhere);
    CHECK_FALSE(pc.opened);
}

TEST_CASE("PeoplePage: everything has a name for a screen reader and fits 1366 by 768", "[ui][people]")
{
    SharedPc pc;
    pc.page->choose(pc.indexOf(pc.locked));
    CHECK(pc.find<QListWidget>(u"people.list"_s)->accessibleName() == u"People who work on this PC");
    CHECK(pc.find<QLineEdit>(u"people.pin"_s)->accessibleName().contains(u"姜𠮷䶮"));
    CHECK(pc.find<QLineEdit>(u"people.pin"_s)->echoMode() == QLineEdit::Password);
    CHECK(pc.page->minimumSizeHint().width() <= 1366);
    CHECK(pc.page->minimumSizeHint().height() <= 768);
}
