// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ServerAdministrator.h"

#include "app/cli/Console.h"

namespace shanke::cli {

using namespace Qt::StringLiterals;

Result<QUrl> withAdministrator(const QUrl& address, const Console& console)
{
    if (!address.userName().isEmpty()) {
        console.complain(
            u"a password in the address can be seen by others who use this PC; SHANKE_ADMIN=name:password keeps it hidden."_s);
        return address;
    }
    const QString admin = qEnvironmentVariable("SHANKE_ADMIN");
    const qsizetype colon = admin.indexOf(u':');
    if (!admin.isEmpty() && colon < 1)
        return shanke::fail(ErrorKind::InvalidInput, u"SHANKE_ADMIN has the form name:password"_s);
    QUrl known = address;
    known.setUserName(admin.left(std::max<qsizetype>(colon, 0)), QUrl::DecodedMode);
    known.setPassword(admin.mid(colon + 1), QUrl::DecodedMode);
    return known;
}

} // namespace shanke::cli
