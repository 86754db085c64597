// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/DevicesArea.h"

#include "ui/common/Buttons.h"
#include "ui/common/InfoBar.h"
#include "ui/common/Theme.h"
#include "ui/common/whenReady.h"
#include "workspace/DeviceService.h"
#include "workspace/Workspace.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

QString dayOf(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

QString lineOf(const DeviceEntry& entry)
{
    const DeviceCard& card = entry.device.card;
    const QString name = entry.isThis ? DevicesArea::tr("%1 (this PC)").arg(card.name) : card.name;
    const QString since = DevicesArea::tr("since %1").arg(dayOf(entry.device.createdAt));
    const QString state = entry.device.revocation
                              ? DevicesArea::tr("out of use since %1").arg(dayOf(entry.device.revocation->at))
                              : DevicesArea::tr("in use");
    return QStringList{name, card.user.toString(), card.key.fingerprint(), since, state}.join(u" · "_s);
}

} // namespace

DevicesArea::DevicesArea(Workspace& workspace, QWidget* parent)
    : AreaPage(tr("PCs of the school"),
               tr("Every plan that is handed in and every decision is signed by the PC it was written on. "
                  "When a PC is lost, take it out of use: what it signed until then stays valid."),
               parent),
      m_workspace(workspace),
      m_list(new QListWidget),
      m_revoke(makeButton(tr("Take out of use"))),
      m_renew(makeButton(tr("Make this PC a new one"))),
      m_code(new QLineEdit),
      m_enrol(makeButton(tr("Enter the school"))),
      m_info(new InfoBar)
{
    m_list->setObjectName(u"settings.devices"_s);
    m_list->setAccessibleName(tr("PCs of the school"));
    m_info->setObjectName(u"settings.devicesMessage"_s);
    addWide(m_info);
    addWide(m_list);
    addWide(makeButtons());
    addWide(makeEnrolment());
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
    row->addWidget(m_revoke);
    row->addWidget(m_renew);
    row->addStretch();
    m_revoke->setObjectName(u"settings.revoke"_s);
    m_renew->setObjectName(u"settings.renew"_s);
    connect(m_revoke, &QPushButton::clicked, this, &DevicesArea::askToRevoke);
    connect(m_renew, &QPushButton::clicked, this, &DevicesArea::renew);
    return buttons;
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
            show(*entries);
        else
            m_info->showError(entries.error());
    });
}

void DevicesArea::show(const QList<DeviceEntry>& entries)
{
    if (entries == m_entries && m_list->count() > 0)
        return;
    const DeviceId selected = m_entries.value(m_list->currentRow()).device.card.device;
    m_entries = entries;
    m_list->clear();
    for (const DeviceEntry& entry : entries) {
        m_list->addItem(lineOf(entry));
        if (entry.device.card.device == selected)
            m_list->setCurrentRow(m_list->count() - 1);
    }
    if (entries.isEmpty())
        m_info->showMessage(Tone::Info,
                            tr("The school's PCs are listed here after the first synchronisation."));
    showSelection();
}

void DevicesArea::showSelection()
{
    m_revoke->setEnabled(m_entries.value(m_list->currentRow()).mayRevoke);
}

// What cannot be undone is said before it is done.
void DevicesArea::askToRevoke()
{
    const DeviceEntry entry = m_entries.value(m_list->currentRow());
    m_info->showMessage(
        Tone::Attention,
        tr("Nothing that is signed on this PC of %1 from now on will count, and this cannot be "
           "undone. What it signed so far stays valid.")
            .arg(entry.device.card.name),
        {tr("Take out of use"), [this, entry] { revoke(entry); }});
}

void DevicesArea::revoke(const DeviceEntry& entry)
{
    whenReady(m_workspace.devices().revoke(entry.device.card.device), this,
              [this](const Result<DeviceEntry>& revoked) {
                  if (!revoked)
                      return m_info->showError(revoked.error());
                  m_info->showMessage(Tone::Good,
                                      tr("The PC of %1 is out of use.").arg(revoked->device.card.name));
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
