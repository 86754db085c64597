// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/DelegationDialog.h"

#include "ui/common/Buttons.h"
#include "ui/common/DoubtWords.h"
#include "ui/common/Formatting.h"
#include "ui/common/InfoBar.h"
#include "ui/common/Labels.h"
#include "ui/common/Words.h"
#include "ui/common/dialogSize.h"
#include "ui/common/whenReady.h"
#include "workspace/DelegationService.h"
#include "workspace/Workspace.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int UsualDays = 7;
constexpr int LongestReason = 200;

// Whether what is decided by it counts, and where the school stands with it.
QString stateOf(const DelegationEntry& entry, const QDate& today)
{
    if (entry.isEnded)
        return DelegationDialog::tr("ended");
    if (!entry.isInForce)
        return standingOf(entry.doubt) == Standing::Good
                   ? DelegationDialog::tr(
                         "does not count any more: who gave it, or got it, has left that work")
                   : DoubtWords::word(entry.doubt);
    if (entry.lastDay < today)
        return DelegationDialog::tr("its last day is over");
    const bool isHeard = entry.doubt != Reason::NotYetReceived;
    return isHeard ? DelegationDialog::tr("in force")
                   : DelegationDialog::tr("in force, not yet at the school");
}

} // namespace

DelegationDialog::DelegationDialog(Workspace& workspace, const Clock& clock, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_clock(clock),
      m_message(new InfoBar),
      m_none(makeLabel(tr("Nobody approves in another's place at the moment."), TextRole::Muted)),
      m_list(new QListWidget),
      m_end(makeButton(tr("End it"))),
      m_person(new QComboBox),
      m_lastDay(new QDateEdit(clock.now().date().addDays(UsualDays))),
      m_reason(new QLineEdit),
      m_give(makeButton(tr("Let them approve"), ButtonKind::Primary)),
      m_giving(createGiving())
{
    setWindowTitle(tr("Approving in somebody's place"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_message->setObjectName(u"delegations.message"_s);
    m_list->setObjectName(u"delegations.list"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_message);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_giving);
    layout->addWidget(createButtons());
    resize(dialogSize(*this, {560, 520}));
    connect(m_list, &QListWidget::currentRowChanged, this, &DelegationDialog::showSelection);
    connect(&m_workspace, &Workspace::changed, this, [this] { m_reading.want(); });
    showList(m_shown);
    m_reading.want();
}

QWidget* DelegationDialog::createGiving()
{
    m_person->setObjectName(u"delegations.person"_s);
    m_lastDay->setObjectName(u"delegations.lastDay"_s);
    m_lastDay->setCalendarPopup(true);
    m_lastDay->setMinimumDate(m_clock.now().date());
    m_reason->setObjectName(u"delegations.reason"_s);
    m_reason->setMaxLength(LongestReason);
    m_give->setObjectName(u"delegations.give"_s);
    connect(m_give, &QPushButton::clicked, this, &DelegationDialog::give);
    auto* giving = new QWidget;
    auto* form = new QFormLayout(giving);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(spacing::medium);
    form->addRow(makeLabel(tr("Let somebody approve in my place"), TextRole::Strong));
    form->addRow(tr("Colleague"), m_person);
    form->addRow(tr("Last day"), m_lastDay);
    form->addRow(tr("Reason"), m_reason);
    form->addRow(
        makeLabel(tr("They see the plans that wait and decide in your place, never on their own or yours; "
                     "everybody reads that it was for you. Nothing else of what you may do is "
                     "theirs. Their PC needs the school's server, or a stick: the county's server "
                     "does not show them the plans. It holds for the PCs that they have now."),
                  TextRole::Muted, LineBreaks::Wrap));
    return giving;
}

QWidget* DelegationDialog::createButtons()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_end->setObjectName(u"delegations.end"_s);
    connect(m_end, &QPushButton::clicked, this, &DelegationDialog::end);
    auto* close = makeButton(tr("Close"));
    close->setObjectName(u"delegations.close"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(m_end);
    layout->addStretch(1);
    layout->addWidget(m_give);
    layout->addWidget(close);
    return row;
}

void DelegationDialog::read()
{
    whenReady(m_workspace.delegations().list(), this, [this](const Result<DelegationList>& list) {
        if (list && *list != m_shown)
            showList(*list);
        else if (!list)
            m_message->showError(list.error());
        m_reading.answered();
    });
}

void DelegationDialog::showList(const DelegationList& list)
{
    const QVariant person = m_person->currentData();
    const int row = m_list->currentRow();
    m_shown = list;
    m_list->clear();
    for (const DelegationEntry& entry : list.all)
        m_list->addItem(lineOf(entry));
    m_list->setCurrentRow(std::clamp(row, -1, m_list->count() - 1));
    m_list->setHidden(list.all.isEmpty());
    m_none->setVisible(list.all.isEmpty());
    m_person->clear();
    for (const SchoolPerson& each : list.colleagues)
        m_person->addItem(each.name, each.user.toString());
    m_person->setCurrentIndex(std::max(0, m_person->findData(person)));
    m_giving->setVisible(list.mayGive);
    m_give->setVisible(list.mayGive);
    m_give->setEnabled(!list.colleagues.isEmpty());
    showSelection();
}

QString DelegationDialog::lineOf(const DelegationEntry& entry) const
{
    const QDate today = m_clock.now().date();
    QStringList parts{Words::decider(entry.userName, entry.giverName),
                      tr("until %1").arg(Formatting::day(entry.lastDay)), entry.reason,
                      stateOf(entry, today)};
    if (entry.isInForce && entry.uncovered > 0)
        parts.append(tr("not on %n PCs that came later: give it again", nullptr, entry.uncovered));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void DelegationDialog::showSelection()
{
    const int row = m_list->currentRow();
    m_end->setEnabled(row >= 0 && m_shown.all.at(row).mayEnd);
    const bool mayEndAny = std::any_of(m_shown.all.begin(), m_shown.all.end(),
                                       [](const DelegationEntry& entry) { return entry.mayEnd; });
    m_end->setVisible(mayEndAny);
}

// Signed once: the button waits for the answer.
void DelegationDialog::give()
{
    m_give->setEnabled(false);
    const DelegationOrder order{UserId(m_person->currentData().toString()), m_lastDay->date(),
                                m_reason->text()};
    const QString name = m_person->currentText();
    whenReady(m_workspace.delegations().give(order), this, [this, name](const Result<DocId>& given) {
        m_give->setEnabled(true);
        if (!given)
            return m_message->showError(given.error());
        m_reason->clear();
        m_message->showMessage(
            Tone::Good, tr("%1 may decide in your place as soon as their PC has heard of it.").arg(name));
        m_reading.want();
    });
}

void DelegationDialog::end()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_end->setEnabled(false);
    whenReady(m_workspace.delegations().end(m_shown.all.at(row).id), this, [this](const Result<>& ended) {
        if (!ended)
            return m_message->showError(ended.error());
        m_message->showMessage(Tone::Info, tr("It is over. What the school had taken by then stays decided; "
                                              "what comes later counts when a leader stands for it."));
        m_reading.want();
    });
}

} // namespace shanke
