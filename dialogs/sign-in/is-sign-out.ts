import { plainText } from '../reading/plain-text.ts';

/** Whole messages, in every language at once: whoever signs out may not know in which one the bot listens. */
const signOut = new Set(
  [
    'sign out|sign me out|log out|log me out|logout|signout|sign off|log off',
    'cerrar sesion|cierra sesion|cierra la sesion|cerrar la sesion',
    'sair|encerrar sessao|sair da conta|terminar sessao|fazer logout',
    'deconnexion|se deconnecter|deconnecte moi|me deconnecter',
    'abmelden|melde mich ab|ausloggen|logge mich aus',
    'вийти|вийти з облікового запису|вихід',
    'تسجيل الخروج|سجل خروجي|خروج',
  ].flatMap((phrases) => phrases.split('|').map(plainText)),
);

/** Whether somebody wants the chat to forget who they are. */
export function isSignOut(text: string): boolean {
  return signOut.has(plainText(text));
}
