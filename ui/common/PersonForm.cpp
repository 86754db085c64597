// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PersonForm.h"

#include "base/Clock.h"
#include "base/Ulid.h"
#include "lesson/AccountName.h"
#include "ui/common/RuledField.h"
#include "ui/common/Theme.h"

#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

constexpr qsizetype longestName = 200;

QString standIn()
{
    return u"unknown-"_s + newUlid(SystemClock().now()).right(10).toLower();
}

} // namespace

PersonForm::PersonForm(const QString& prefix, QWidget* parent)
    : QWidget(parent),
      m_form(new QFormLayout(this)),
      m_name(new RuledField(prefix + u"name"_s, tr("As it stands on the plans."))),
      m_user(new RuledField(prefix + u"user"_s,
                            tr("From the school: letters and digits without spaces, for example js01."))),
      m_school(new RuledField(
          prefix + u"school"_s,
          tr("The teaching office knows it: a short word such as fxz, or else the school's name.")))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(spacing::small);
    m_form->setHorizontalSpacing(spacing::page);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    addRow(tr("Your name"), m_name);
    addRow(tr("User name"), m_user);
    addRow(tr("School code"), m_school);
    m_user->offerUnknown();
    m_school->offerUnknown();
    setFocusProxy(m_name);
}

void PersonForm::addRow(const QString& label, RuledField* field)
{
    m_form->addRow(label, field);
    field->line().setAccessibleName(label);
    connect(field, &RuledField::edited, this, &PersonForm::edited);
    connect(field, &RuledField::submitted, this, &PersonForm::submitted);
}

void PersonForm::showAccount(const AccountSettings& account)
{
    m_name->setText(account.name);
    m_user->setKnown(account.userIsKnown);
    m_user->setText(account.userIsKnown ? account.user.toString() : QString());
    m_school->setKnown(account.schoolIsKnown);
    m_school->setText(account.schoolIsKnown ? account.school.toString() : QString());
}

bool PersonForm::check()
{
    const QList<std::pair<RuledField*, QString>> problems{
        {m_name, problemOfName(m_name->text())},
        {m_user, m_user->isKnown() ? problemOfUser(m_user->text()) : QString()},
        {m_school, m_school->isKnown() ? problemOfSchool(m_school->text()) : QString()}};
    bool isRight = true;
    for (const auto& [field, problem] : problems) {
        field->showProblem(problem);
        if (isRight && !problem.isEmpty())
            field->line().setFocus(Qt::OtherFocusReason);
        isRight = isRight && problem.isEmpty();
    }
    return isRight;
}

AccountSettings PersonForm::account() const
{
    AccountSettings account;
    account.name = m_name->text();
    account.userIsKnown = m_user->isKnown();
    account.user = UserId(account.userIsKnown ? accountName(m_user->text()) : standIn());
    account.schoolIsKnown = m_school->isKnown();
    account.school = SchoolId(account.schoolIsKnown ? accountName(m_school->text()) : u"unknown"_s);
    return account;
}

QString PersonForm::problemOfName(const QString& text)
{
    if (text.trimmed().isEmpty())
        return tr("Your name is missing. It stands on every plan.");
    const bool hasLetter =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
    if (!hasLetter || text.size() > longestName)
        return tr("This is no name. Write yours as it stands on the plans.");
    return {};
}

QString PersonForm::problemOfUser(const QString& text)
{
    const auto fault = faultOfAccountName(accountName(text));
    if (fault == NameFault::Empty)
        return tr("Your user name is missing. The school gave it to you, for example js01.");
    if (fault == NameFault::Space)
        return tr("A user name has no space in it, for example js01.");
    return fault ? tr("This cannot be a user name: letters and digits, for example js01.") : QString();
}

QString PersonForm::problemOfSchool(const QString& text)
{
    const QString school = accountName(text);
    if (school.isEmpty())
        return tr("The code of the school is missing. The teaching office knows it.");
    if (faultOfAccountName(school) || school.contains(u','))
        return tr("This cannot be the code of a school: no spaces, colons or commas, for example fxz.");
    return {};
}

} // namespace shanke
