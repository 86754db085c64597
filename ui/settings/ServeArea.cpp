// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ServeArea.h"

#include "ui/common/ErrorText.h"
#include "ui/common/InfoBar.h"
#include "ui/settings/ServerForm.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

constexpr int LowestPort = 1024; // below it only the system may listen
constexpr int HighestPort = 65535;

} // namespace

ServeArea::ServeArea(QWidget* parent)
    : AreaPage(
          tr("This PC serves the school"),
          tr("Teachers' PCs in this network can exchange their work through this PC, also without internet. "
             "It must be on and awake for that; nothing is lost while it is not."),
          parent),
      m_switch(new QCheckBox(tr("Serve the school from this PC"))),
      m_port(new QSpinBox),
      m_info(new InfoBar)
{
    m_switch->setObjectName(u"settings.serve"_s);
    m_port->setObjectName(u"settings.serve.port"_s);
    m_port->setRange(LowestPort, HighestPort);
    m_info->setObjectName(u"settings.serve.message"_s);
    addWide(m_info);
    addWide(m_switch);
    addRow(tr("Port"), m_port);
    addCounty();
    addFacts();
    connect(m_switch, &QCheckBox::toggled, this, &ServeArea::wish);
    showStatus({});
}

// What is typed holds from the next time it is switched on.
void ServeArea::addCounty()
{
    m_county = addField(tr("Carries on to the county at"), u"settings.serve.county"_s);
    m_county->setPlaceholderText(tr("https://… ; empty: nowhere"));
    m_countyUser = addField(tr("User name of this server there"), u"settings.serve.county.user"_s);
    m_countyPassword = addField(tr("Its password"), u"settings.serve.county.password"_s);
    m_countyPassword->setEchoMode(QLineEdit::Password);
    m_countyPassword->setPlaceholderText(tr("empty: as before"));
    m_countyState = addFact(tr("The county"));
    m_countyState->setObjectName(u"settings.serve.county.state"_s);
    m_countyState->setWordWrap(true);
}

QLineEdit* ServeArea::addField(const QString& label, const QString& name)
{
    auto* field = new QLineEdit;
    field->setObjectName(name);
    addRow(label, field);
    return field;
}

void ServeArea::addFacts()
{
    m_addresses = addFact(tr("Address"));
    m_addresses->setObjectName(u"settings.serve.address"_s);
    m_code = addFact(tr("Code to compare"));
    m_code->setObjectName(u"settings.serve.code"_s);
    m_clients = addFact(tr("PCs connected now"));
    m_clients->setObjectName(u"settings.serve.clients"_s);
    m_administrator = addFact(tr("For setting up the school, until it is switched off"));
    m_administrator->setObjectName(u"settings.serve.administrator"_s);
}

void ServeArea::wish()
{
    if (const QString problem = countyProblem(); m_switch->isChecked() && !problem.isEmpty()) {
        const QSignalBlocker quiet(m_switch);
        m_switch->setChecked(false);
        return m_info->showMessage(Tone::Attention, problem);
    }
    const QUrl county = ServerForm::parsed(m_county->text());
    emit wished({m_switch->isChecked(),
                 quint16(m_port->value()),
                 {county, m_countyUser->text().trimmed(), m_countyPassword->text()}});
    m_countyPassword->clear();
}

QString ServeArea::countyProblem() const
{
    if (m_county->text().trimmed().isEmpty())
        return {};
    if (!ServerForm::parsed(m_county->text()).isValid())
        return tr(
            "The address of the county cannot be right. It looks like https://county.example, or leave it "
            "empty.");
    return m_countyUser->text().trimmed().isEmpty() ? tr("The county wants to know which server this is: "
                                                         "type the user name that it was given there.")
                                                    : QString();
}

void ServeArea::showCounty(const ServingStatus& status)
{
    const bool isOff = status.state == ServingStatus::State::Off;
    for (QLineEdit* field : {m_county, m_countyUser, m_countyPassword})
        field->setEnabled(isOff);
    if (!isOff || !m_county->isModified())
        m_county->setText(status.county.address.toDisplayString());
    if (!isOff || !m_countyUser->isModified())
        m_countyUser->setText(status.county.user);
    const bool isKnown = status.state == ServingStatus::State::On && status.countyTrouble;
    if (!isKnown || status.county.address.isEmpty())
        m_countyState->setText(u"—"_s);
    else
        m_countyState->setText(status.countyTrouble->isEmpty()
                                   ? tr("Work is carried on there by itself.")
                                   : tr("Not reached at the moment; it is tried again by itself. (%1)")
                                         .arg(*status.countyTrouble));
}

void ServeArea::showStatus(const ServingStatus& status)
{
    const QSignalBlocker quiet(m_switch);
    m_switch->setChecked(status.state != ServingStatus::State::Off);
    m_switch->setEnabled(status.state != ServingStatus::State::Starting);
    m_port->setEnabled(status.state == ServingStatus::State::Off);
    m_port->setValue(status.port);
    showCounty(status);
    const bool isOn = status.state == ServingStatus::State::On;
    const auto shown = [isOn](const QString& fact) { return isOn ? fact : u"—"_s; };
    m_addresses->setText(shown(status.addresses.join(u'\n')));
    m_code->setText(shown(status.code));
    m_clients->setText(shown(QString::number(status.clients)));
    m_administrator->setText(shown(status.administrator));
    if (status.problem)
        m_info->showMessage(Tone::Attention, sentence(*status.problem));
    else
        m_info->hide();
}

QString ServeArea::sentence(const Error& problem)
{
    switch (problem.kind) {
    case ErrorKind::InUse:
        return tr("Another program on this PC uses this port. Choose another number, for example 6985.");
    case ErrorKind::Forbidden:
        return tr("This PC does not allow this port. Choose a number above 1024.");
    case ErrorKind::Damaged:
        return tr(
            "The files of the server are damaged; nothing was changed. Tell the person who looks after this "
            "PC.");
    default:
        return ErrorText::of(problem);
    }
}

} // namespace shanke
