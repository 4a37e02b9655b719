// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>

namespace jobscope::test {

/** A proxy for CONNECT that leads every name to one port of this machine, so that real host names can be spoken to. */
class ConnectProxy : public QTcpServer {
    Q_OBJECT

public:
    explicit ConnectProxy(quint16 target);
    void setTarget(quint16 target) { m_target = target; }

    /** If set, `user:password` that is asked for. */
    QByteArray login;
    const QList<QByteArray>& asked() const { return m_asked; } //!< `host:port` of each CONNECT that was let through
    int refused = 0; //!< asked for a login

private:
    void serve();

    quint16 m_target;
    QList<QByteArray> m_asked;
};

} // namespace jobscope::test
