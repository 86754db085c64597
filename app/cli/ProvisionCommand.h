// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "http/QtHttpTransport.h"
#include "provision/Provisioning.h"

namespace shanke::cli {

// provision ROSTER --platform URL --authority FILE [--new-authority | --replace-key [--last-event N]] [--node
// SCHOOL=KEY]... [--vouch DEVICE]... [--account SCHOOL=FILE]... [--renew-account SCHOOL=FILE]... [--code
// CODE] [--dry-run] [--report FILE]
class ProvisionCommand final : public Command
{
    Q_OBJECT
public:
    ProvisionCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;
    void interrupt() override;

private:
    void addAuthorityOptions(CLI::App& me);
    void addAccountOptions(CLI::App& me);
    Result<> findAuthority();
    Result<ServerAddress> platform() const;
    Result<OpeningOrder> order() const;
    Result<Succession> succession() const;
    // Opens when the platform has the code that was given.
    void compareCode(const ServerAddress& server, const OpeningOrder& order);
    void open(const ServerAddress& server, OpeningOrder order, const HttpOptions& options = {});
    void showProgress(qint64 done, qint64 all);
    void show(const OpeningReport& report);
    Result<> writeTable(const OpeningReport& report) const;

    std::string m_roster;
    std::string m_platform;
    std::string m_table;
    std::string m_code;
    std::string m_authority;
    std::vector<std::string> m_nodes;
    std::vector<std::string> m_endedNodes;
    std::vector<std::string> m_devices;
    std::vector<std::string> m_accounts;
    std::vector<std::string> m_renewedAccounts;
    std::vector<std::string> m_codeReceivers;
    bool m_isNewAuthority = false;
    bool m_isReplacingKey = false;
    qint64 m_lastEvent = -1; // none was named
    std::optional<CountyAuthority> m_signing;
    bool m_isDryRun = false;
    SystemClock m_clock;
    std::unique_ptr<QtHttpTransport> m_transport;
    std::unique_ptr<Provisioning> m_provisioning;
    std::chrono::milliseconds m_shown{0};
};

} // namespace shanke::cli
