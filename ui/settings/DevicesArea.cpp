// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/DevicesArea.h"

#include "ui/common/Buttons.h"
#include "ui/common/InfoBar.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/whenReady.h"
#include "ui/settings/RosterAge.h"
#include "workspace/DeviceService.h"
#include "workspace/Workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

// Servers stand in no list of the staff, so they come by their user.
QString voucherName(const DeviceEntry& entry, const QString& name)
{
    if (name == u"county"_s)
        return DevicesArea::tr("the county");
    return name == u"node-"_s + entry.card.school.toString() ? DevicesArea::tr("the school's server") : name;
}

QString vouchersOf(const DeviceEntry& entry)
{
    QStringList names;
    for (const QString& name : entry.vouchers)
        names.append(voucherName(entry, name));
    //: between the names of two people
    return names.join(DevicesArea::tr(", "));
}

QString stateOf(const DeviceEntry& entry)
{
    const QString names = vouchersOf(entry);
    switch (entry.state) {
    case DeviceEntry::State::NotConfirmed:
    case DeviceEntry::State::NeedsSecondVoice:
        return names.isEmpty() ? DevicesArea::tr("not yet confirmed")
                               : DevicesArea::tr("so far confirmed only by %1").arg(names);
    case DeviceEntry::State::Confirmed:
        return names.isEmpty() ? DevicesArea::tr("confirmed") : DevicesArea::tr("confirmed by %1").arg(names);
    case DeviceEntry::State::Revoked:
        return DevicesArea::tr("out of use");
    }
    Q_UNREACHABLE();
}

QString lineOf(const DeviceEntry& entry)
{
    const DeviceCard& card = entry.card;
    const QString name = entry.isThis ? DevicesArea::tr("%1 (this PC)").arg(card.name) : card.name;
    const QString code = DevicesArea::tr("code %1").arg(card.key.fingerprint());
    return QStringList{name, card.user.toString(), code, stateOf(entry)}.join(u" · "_s);
}

// By whom it came, as people know them.
QString carrierOf(const CarriedRefusals& refusals)
{
    if (refusals.carrier == toWord(Hop::County))
        return DevicesArea::tr("the county's server");
    if (refusals.carrier == toWord(Hop::School))
        return DevicesArea::tr("the school's server");
    if (refusals.carrier == u"backup"_s)
        return DevicesArea::tr("a backup");
    if (!refusals.name.isEmpty())
        return refusals.isAtServer ? DevicesArea::tr("the account of %1").arg(refusals.name)
                                   : DevicesArea::tr("a stick of %1").arg(refusals.name);
    return DevicesArea::tr("“%1”").arg(refusals.carrier);
}

QString refusalLine(const CarriedRefusals& refusals)
{
    if (refusals.isAtServer)
        return DevicesArea::tr(
                   "Of what came to the school's server from %1, %2 were not what the PC they name "
                   "has signed, or nothing that their writer may write. It took none of them in.")
            .arg(carrierOf(refusals))
            .arg(refusals.count);
    return DevicesArea::tr(
               "Of what came from %1, %2 were not what the PC they name has signed. They were not "
               "taken in and count for nothing.")
        .arg(carrierOf(refusals))
        .arg(refusals.count);
}

// What this PC waits for, and who can help; nothing when it waits for nothing.
QString waitingFor(const DeviceEntry& own)
{
    const QString code = own.card.key.fingerprint();
    switch (own.state) {
    case DeviceEntry::State::NotConfirmed:
        return DevicesArea::tr("This PC is not confirmed yet, so what is written on it does not count yet. "
                               "The head or an approver can confirm it here on their PC, after comparing its "
                               "code: %1. Or enter a code from the school below.")
            .arg(code);
    case DeviceEntry::State::NeedsSecondVoice:
        return DevicesArea::tr("You review plans, so two have to confirm this PC, and one has. The other can "
                               "be the head, or you on another PC of yours, after comparing its code: %1. "
                               "Until then your decisions do not count.")
            .arg(code);
    case DeviceEntry::State::Confirmed:
    case DeviceEntry::State::Revoked:
        break;
    }
    return {};
}

} // namespace

DevicesArea::DevicesArea(Workspace& workspace, QWidget* parent)
    : AreaPage(tr("PCs of the school"),
               tr("What is submitted or decided counts when the PC it was written on is confirmed. When a PC "
                  "is lost, take it out of use: what it signed until then stays valid."),
               parent),
      m_workspace(workspace),
      m_own(makeLabel({}, TextRole::Strong, LineBreaks::Wrap)),
      m_list(new QListWidget),
      m_refusals(makeLabel({}, TextRole::Muted, LineBreaks::Wrap)),
      m_receiver(new QComboBox),
      m_giveCode(makeButton(tr("Give a code"))),
      m_codeGiving(makeCodeGiving()),
      m_vouch(makeButton(tr("Vouch for this PC"))),
      m_revoke(makeButton(tr("Take out of use"))),
      m_renew(makeButton(tr("Make this PC a new one"))),
      m_code(new QLineEdit),
      m_enrol(makeButton(tr("Enter the school"))),
      m_info(new InfoBar)
{
    m_own->setObjectName(u"settings.ownDevice"_s);
    m_own->hide();
    m_list->setObjectName(u"settings.devices"_s);
    m_list->setAccessibleName(tr("PCs of the school"));
    m_list->setWordWrap(true);
    m_info->setObjectName(u"settings.devicesMessage"_s);
    addWide(m_info);
    addWide(new RosterAge(workspace));
    addWide(m_own);
    addWide(m_list);
    addWide(makeButtons());
    addWide(m_codeGiving);
    addWide(m_refusals);
    addWide(makeEnrolment());
    m_refusals->setObjectName(u"settings.refusals"_s);
    m_refusals->hide();
    connect(m_list, &QListWidget::currentRowChanged, this, &DevicesArea::showSelection);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (isVisible())
            reload();
    });
    showSelection();
}

QWidget* DevicesArea::makeButtons()
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_vouch);
    row->addWidget(m_revoke);
    row->addWidget(m_renew);
    row->addStretch();
    m_vouch->setObjectName(u"settings.vouch"_s);
    m_revoke->setObjectName(u"settings.revoke"_s);
    m_renew->setObjectName(u"settings.renew"_s);
    connect(m_vouch, &QPushButton::clicked, this, &DevicesArea::askToVouch);
    connect(m_revoke, &QPushButton::clicked, this, &DevicesArea::askToRevoke);
    connect(m_renew, &QPushButton::clicked, this, &DevicesArea::renew);
    return buttons;
}

// Only who may give codes sees it.
QWidget* DevicesArea::makeCodeGiving()
{
    auto* giving = new QWidget;
    auto* row = new QHBoxLayout(giving);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_receiver);
    row->addWidget(m_giveCode);
    row->addStretch();
    m_receiver->setObjectName(u"settings.codeReceiver"_s);
    m_receiver->setAccessibleName(tr("Whose PC enters the school with the code"));
    m_receiver->setMinimumWidth(scaled(200));
    m_giveCode->setObjectName(u"settings.giveCode"_s);
    connect(m_giveCode, &QPushButton::clicked, this, &DevicesArea::giveCode);
    giving->hide();
    return giving;
}

QWidget* DevicesArea::makeEnrolment()
{
    auto* enrolment = new QWidget;
    auto* row = new QHBoxLayout(enrolment);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_code);
    row->addWidget(m_enrol);
    row->addStretch();
    m_code->setObjectName(u"settings.enrolCode"_s);
    m_code->setPlaceholderText(tr("Code from the school"));
    m_code->setAccessibleName(tr("Code from the school"));
    m_code->setMaxLength(40);
    m_code->setFixedWidth(scaled(200));
    m_enrol->setObjectName(u"settings.enrol"_s);
    m_enrol->setEnabled(false);
    connect(m_code, &QLineEdit::textChanged, m_enrol,
            [this](const QString& text) { m_enrol->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_code, &QLineEdit::returnPressed, m_enrol, &QPushButton::click);
    connect(m_enrol, &QPushButton::clicked, this, &DevicesArea::enrol);
    return enrolment;
}

void DevicesArea::showEvent(QShowEvent* event)
{
    AreaPage::showEvent(event);
    reload();
}

void DevicesArea::reload()
{
    whenReady(m_workspace.devices().list(), this, [this](const Result<QList<DeviceEntry>>& entries) {
        if (entries)
            showEntries(*entries);
        else
            m_info->showError(entries.error());
    });
    whenReady(m_workspace.devices().codeReceivers(), this, [this](const Result<QList<SchoolPerson>>& people) {
        if (people)
            showReceivers(*people);
        else
            m_info->showError(people.error());
    });
    whenReady(m_workspace.devices().refusals(), this, [this](const Result<QList<CarriedRefusals>>& refusals) {
        if (refusals)
            showRefusals(*refusals);
        else
            m_info->showError(refusals.error());
    });
}

void DevicesArea::showReceivers(const QList<SchoolPerson>& people)
{
    const QVariant before = m_receiver->currentData();
    m_receiver->clear();
    for (const SchoolPerson& person : people)
        m_receiver->addItem(tr("A PC of %1 (%2)").arg(person.name, person.user.toString()),
                            person.user.toString());
    m_receiver->setCurrentIndex(std::max(0, m_receiver->findData(before)));
    m_codeGiving->setHidden(people.isEmpty());
}

void DevicesArea::giveCode()
{
    const UserId user(m_receiver->currentData().toString());
    whenReady(m_workspace.devices().giveCode(user), this, [this](const Result<GivenCodeWord>& given) {
        if (!given)
            return m_info->showError(given.error());
        m_info->showMessage(Tone::Good,
                            tr("The code is %1. Tell it to nobody else: one PC can enter the school "
                               "with it within a week, as soon as the school's server has it.")
                                .arg(given->code));
    });
}

void DevicesArea::showRefusals(const QList<CarriedRefusals>& refusals)
{
    QStringList lines;
    for (const CarriedRefusals& one : refusals)
        lines.append(refusalLine(one));
    m_refusals->setText(lines.join(u'\n'));
    m_refusals->setHidden(lines.isEmpty());
}

void DevicesArea::showEntries(const QList<DeviceEntry>& entries)
{
    if (entries == m_entries && m_list->count() > 0)
        return;
    const DeviceId before = selected().card.device;
    m_entries = entries;
    m_list->clear();
    for (const DeviceEntry& entry : entries) {
        m_list->addItem(lineOf(entry));
        if (entry.card.device == before)
            m_list->setCurrentRow(m_list->count() - 1);
    }
    if (entries.isEmpty())
        m_info->showMessage(Tone::Info,
                            tr("The school's PCs are listed here after the first synchronisation."));
    showOwn();
    showSelection();
}

void DevicesArea::showOwn()
{
    const auto own = std::find_if(m_entries.begin(), m_entries.end(),
                                  [](const DeviceEntry& entry) { return entry.isThis; });
    m_own->setText(own == m_entries.end() ? QString() : waitingFor(*own));
    m_own->setHidden(m_own->text().isEmpty());
}

void DevicesArea::showSelection()
{
    m_vouch->setEnabled(selected().mayVouch);
    m_revoke->setEnabled(selected().mayRevoke);
}

DeviceEntry DevicesArea::selected() const
{
    return m_entries.value(m_list->currentRow());
}

// Whoever vouches has to be sure that it is that person's PC and no other one.
void DevicesArea::askToVouch()
{
    const DeviceEntry entry = selected();
    m_info->showMessage(Tone::Attention,
                        tr("Compare first: the PC of %1 has to show this code in its settings under “PCs of "
                           "the school”: %2. Ask %1 in person or by telephone. If the codes differ, it is "
                           "somebody else's PC.")
                            .arg(entry.card.name, entry.card.key.fingerprint()),
                        {tr("The codes are the same"), [this, entry] { vouch(entry); }});
}

void DevicesArea::vouch(const DeviceEntry& entry)
{
    whenReady(
        m_workspace.devices().vouch(entry.card.device), this, [this](const Result<DeviceEntry>& vouched) {
            if (!vouched)
                return m_info->showError(vouched.error());
            const QString& name = vouched->card.name;
            if (vouched->state == DeviceEntry::State::Confirmed)
                m_info->showMessage(Tone::Good, tr("The PC of %1 is confirmed.").arg(name));
            else
                m_info->showMessage(
                    Tone::Info, tr("You vouched for the PC of %1. One more has to confirm it.").arg(name));
            reload();
        });
}

// What cannot be undone is said before it is done.
void DevicesArea::askToRevoke()
{
    const DeviceEntry entry = selected();
    m_info->showMessage(
        Tone::Attention,
        tr("Nothing that is signed on this PC of %1 from now on will count, and this cannot be "
           "undone. What it signed so far stays valid.")
            .arg(entry.card.name),
        {tr("Take out of use"), [this, entry] { revoke(entry); }});
}

void DevicesArea::revoke(const DeviceEntry& entry)
{
    whenReady(m_workspace.devices().revoke(entry.card.device), this,
              [this](const Result<DeviceEntry>& revoked) {
                  if (!revoked)
                      return m_info->showError(revoked.error());
                  m_info->showMessage(Tone::Good, tr("The PC of %1 is out of use.").arg(revoked->card.name));
                  reload();
              });
}

void DevicesArea::renew()
{
    whenReady(m_workspace.devices().renew(), this, [this](const Result<DeviceEntry>& renewed) {
        if (!renewed)
            return m_info->showError(renewed.error());
        m_info->showMessage(Tone::Good, tr("This PC now signs as a new one."));
        reload();
    });
}

void DevicesArea::enrol()
{
    whenReady(m_workspace.devices().enrol(m_code->text()), this, [this](const Result<DeviceEntry>& entered) {
        if (!entered)
            return m_info->showError(entered.error());
        m_code->clear();
        m_info->showMessage(Tone::Good, tr("The school knows this PC now."));
        reload();
    });
}

} // namespace shanke
