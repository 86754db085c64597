// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/PrepSession.h"
#include "research/peopleFields.h"
#include "ui/editor/Colleagues.h"
#include "ui/editor/FieldsForm.h"
#include "ui/editor/PersonField.h"
#include "ui/editor/SheetText.h"
#include "unit/ui/TwoDesks.h"

#include <QInputMethodEvent>
#include <QJsonArray>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

// The facts of a session of preparing together, at a school whose staff list is known.
struct SessionForm
{
    SessionForm()
    {
        form.setFieldNames(u"session"_s);
        form.show();
    }
    PersonField* preparer() { return form.findChild<PersonField*>(u"session.mainPreparer"_s); }
    SheetText* expected() { return form.findChild<SheetText*>(u"session.expected"_s); }
    // As an input method gives it.
    void type(const QString& name)
    {
        preparer()->setFocus();
        preparer()->selectAll();
        QInputMethodEvent event;
        event.setCommitString(name);
        QCoreApplication::sendEvent(preparer(), &event);
    }

    TwoDesks desks;
    Colleagues colleagues{*desks.teacher};
    FieldsForm form{sessionKind().places.front().fields,
                    PeopleInFields{{u"mainPreparer"_s, u"expected"_s}, &colleagues}};
};

} // namespace

TEST_CASE("People are shown and written by name, and kept by account", "[editor][people]")
{
    SessionForm session;
    session.form.showJson(
        {{u"mainPreparer"_s, u"js02"_s}, {u"expected"_s, QJsonArray{u"js01"_s, u"js02"_s, u"zz99"_s}}});
    REQUIRE(eventually([&] { return session.preparer()->text() == u"龙𠮷昌"; }));
    CHECK(session.expected()->toPlainText() == u"石月英\n龙𠮷昌\nzz99"); // nobody here has that account
    session.type(u"石月英"_s);
    CHECK(session.form.json().value(u"mainPreparer"_s) == u"js01"_s);
    session.type(u"县里来的专家"_s);
    CHECK(session.form.json().value(u"mainPreparer"_s) == u"县里来的专家"_s);
    session.type(u"js02"_s); // an account is taken as well
    CHECK(session.form.json().value(u"mainPreparer"_s) == u"js02"_s);
    session.expected()->setFocus();
    session.expected()->moveCursor(QTextCursor::End);
    session.expected()->insertPlainText(u"\n杨䶮"_s);
    CHECK(session.form.json().value(u"expected"_s).toArray() ==
          QJsonArray{u"js01"_s, u"js02"_s, u"zz99"_s, u"sh01"_s});
}
