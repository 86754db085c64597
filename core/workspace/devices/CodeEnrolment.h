// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Answer.h"
#include "base/Run.h"
#include "workspace/values/DeviceValues.h"

namespace shanke {

class DeviceList;
class ServerLink;
struct HttpResponse;

// Sends the signed card of this device with a one-time code to the school's server, which needs no other
// sign-in for it. Lives in the engine thread, which must know the key of the device.
class CodeEnrolment final : public Run
{
    Q_OBJECT
public:
    // `devices` outlives it. `server`: null when none is set.
    CodeEnrolment(const DeviceList& devices, std::unique_ptr<ServerLink> server,
                  const Answer<DeviceEntry>& answer);
    ~CodeEnrolment() override;

    void start(const QString& code);

signals:
    void entered(); // the server takes this PC from now on

private:
    void end(const Result<DeviceEntry>& result);

    const DeviceList& m_devices;
    std::unique_ptr<ServerLink> m_server;
    Answer<DeviceEntry> m_answer;
};

} // namespace shanke
